/** At most so many characters (UTF-16 units), and none of them half: a lone surrogate could not be written into a link. */
export function cutText(text: string, most: number): string {
  return whole(text.slice(0, most))
}

/** Without surrogates that stand alone, which an input may be given by a program. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
}
