/** At most so many characters (UTF-16 units), and none of them half: a lone surrogate could not be written into a link. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}/gu, '')
}
