/** The number of results, as it is read out. `most`: where counting ended. */
export function countWords(count: number, most: number): string {
  if (count === 0) return 'No results'
  if (count === most) return `The best ${count} results`
  return count === 1 ? '1 result' : `${count} results`
}
