const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A moment’s day where the reader is: 12 March 2021. */
export function dayText(moment: string | Date): string {
  return DAY.format(new Date(moment))
}

/** A moment’s time where the reader is: 09:41. */
export function timeText(moment: string | Date): string {
  return TIME.format(new Date(moment))
}
