const ISO = /(?<![\d-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?![\d-])/g

/** A text with the dates in it as a reader writes them: `2021-03-12` → 12 March 2021, `1976-11` → November 1976. */
export function datesInWords(text: string): string {
  return text.replace(ISO, (_, year: string, month: string, day?: string) => {
    const ofYear = `${monthName(Number(month))} ${year}`
    return day === undefined ? ofYear : `${Number(day)} ${ofYear}`
  })
}

/** The name of a month, from 1. */
export function monthName(month: number): string {
  const date = new Date(Date.UTC(2000, month - 1, 1))
  return date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
}

/** The day of the month of `2021-03-12`: 12. */
export function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10))
}

/** The name of the month of `2021-03-12`: March. */
export function monthOf(day: string): string {
  return monthName(Number(day.slice(5, 7)))
}
