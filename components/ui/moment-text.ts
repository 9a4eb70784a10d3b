// Made when first needed: a formatter takes some milliseconds to make, and most pages show no moment.
let day: Intl.DateTimeFormat | undefined
let time: Intl.DateTimeFormat | undefined

/** A moment’s day where the reader is: 12 March 2021. */
export function dayText(moment: string | Date): string {
  day ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return day.format(new Date(moment))
}

/** A moment’s time where the reader is: 09:41. */
export function timeText(moment: string | Date): string {
  time ??= new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
  return time.format(new Date(moment))
}
