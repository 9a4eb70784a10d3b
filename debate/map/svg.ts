import { BOX, type Box, type Link, type Picture } from './layout'
import type { Label } from './grounded'
import type { InferenceKind } from './map'

/** How lines are broken, so that kinds and standings can be told apart without colour. */
export const DASHES: Record<InferenceKind, string> = {
  reason: '',
  objection: '6 4',
  undercut: '2 3',
}
export const BORDERS: Record<Label, string> = { in: '', out: '5 4', undecided: '1.5 3' }

/** The line of an inference: from each premise to its joint, and from there on. */
export function pathOf({ from, joint, to }: Link): string {
  const stems = from.map(({ x, y }) => `M${x} ${y}H${joint.x}V${joint.y}`)
  return `${stems.join('')}M${joint.x} ${joint.y}V${to.y}H${to.x}`
}

/** A picture as a file of its own: black on white, with its title and the text of every claim. */
export function svgOf(picture: Picture, title: string): string {
  const { width, height, boxes, links } = picture
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title === '' ? 'Argument map' : title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...links.map(link => linkSvg(link)),
    ...boxes.map(box => boxSvg(box)),
    '</svg>\n',
  ].join('\n')
}

function linkSvg(link: Link): string {
  const dash = DASHES[link.kind] === '' ? '' : ` stroke-dasharray="${DASHES[link.kind]}"`
  return `<path d="${pathOf(link)}" fill="none" stroke="#1c1b19" stroke-width="1.5"${dash}/><circle cx="${link.to.x}" cy="${link.to.y}" r="3.5" fill="#1c1b19"/>`
}

function boxSvg({ x, y, height, label, head, lines, evidence }: Box): string {
  const dash = BORDERS[label] === '' ? '' : ` stroke-dasharray="${BORDERS[label]}"`
  const row = (text: string, i: number, attributes: string) =>
    `<text x="${x + BOX.pad}" y="${y + BOX.pad + BOX.head + (i + 0.75) * BOX.line}"${attributes}>${escaped(text)}</text>`
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="3" fill="#ffffff" stroke="#1c1b19"${dash}/>`,
    `<text x="${x + BOX.pad}" y="${y + BOX.pad + 10}" font-size="11" fill="#57534e">${escaped(head)}</text>`,
    ...lines.map((text, i) => row(text, i, '')),
    ...evidence.map((text, i) => row(text, lines.length + i, ' font-size="11" fill="#57534e"')),
  ].join('')
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
