import { readFileSync } from 'node:fs'

const css = readFileSync('app/globals.css', 'utf8')

/** The tokens of the first rule whose selector begins like this. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(selector)
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(match => [match[1]!, match[2]!]),
  )
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

const themes = { light: tokens(':root {'), dark: tokens(":root[data-theme='dark']") }
const least = { ink: 7, 'ink-soft': 4.5, accent: 4.5, right: 4.5, wrong: 4.5, rule: 3 }

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  test.each(Object.entries(least))('%s reaches %s : 1 on paper and on a sheet', (token, ratio) => {
    expect(contrast(theme[token]!, theme.paper!)).toBeGreaterThanOrEqual(ratio)
    expect(contrast(theme[token]!, theme.sheet!)).toBeGreaterThanOrEqual(ratio)
  })

  test('text on the accent and on a mark can be read', () => {
    expect(contrast(theme['on-accent']!, theme.accent!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.ink!, theme.mark!)).toBeGreaterThanOrEqual(7)
  })
})

test('the system’s dark theme is the chosen dark theme', () => {
  expect(tokens(":root:not([data-theme='light'])")).toEqual(themes.dark)
})
