/** The mean; undefined of nothing. */
export function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return numbers.reduce((total, number) => total + number, 0) / numbers.length
}

/** The middle number, or the mean of the middle two; undefined of nothing. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/**
 * The product-moment correlation of pairs, from −1 to 1; undefined where either side is always the same.
 * Source: Pearson 1895, Proceedings of the Royal Society of London 58.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  if (a === undefined || b === undefined) return undefined
  let [both, first, second] = [0, 0, 0]
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b)
    first += (x - a) ** 2
    second += (y - b) ** 2
  }
  // What differs by rounding alone does not differ.
  if (Math.min(first, second) < 1e-12) return undefined
  return both / Math.sqrt(first * second)
}

/** Items that have the same key together, in the order in which the keys first appear. */
export function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const group = found.get(key(item))
    if (group === undefined) found.set(key(item), [item])
    else group.push(item)
  }
  return [...found.values()]
}
