const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as XML can hold it: no control characters, no half of a surrogate pair, one kind of line end. */
export function allowedText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_ALLOWED, '').replace(HALF_PAIR, '\ufffd')
}

/** A text as it stands in an element or in an attribute in double quotation marks. */
export function escaped(text: string): string {
  return allowedText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
}
