const STOP = new Set(
  `a an the and or but nor of in on at by to for from with into over under as than that this these those there it its
  they them their he his she her who whom whose which what when where how is are was were be been being has have had do
  does did not no so such too also one two some any all more most other others up out about after before during while
  if then own very say says said per`.split(/\s+/),
)

/** How much of a word counts: its forms ("distributed", "distributor") and most demonyms ("Canada", "Canadian") agree so far. */
const ROOT = 5

/** A text’s content words, each cut to its first five letters, lower case and without accents. */
export function roots(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  return new Set(
    words.filter(word => word.length > 1 && !STOP.has(word)).map(word => word.slice(0, ROOT)),
  )
}

/** What both sets hold, in the order of the first. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter(part => b.has(part))
}

/** Whether two texts have a content word in common, in any of its forms. */
export function meet(a: string, b: string): boolean {
  return shared(roots(a), roots(b)).length > 0
}

/** Whether half of the shorter text’s content words stand in the other. */
export function alike(a: string, b: string): boolean {
  const [one, two] = [roots(a), roots(b)]
  const least = Math.min(one.size, two.size)
  return least === 0 || shared(one, two).length / least >= 0.5
}
