/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util'
import { render, screen } from '@testing-library/react'
import decodeQR from 'qr/decode.js'
import { QrCode } from '@/components/classroom/qr-code'

// What the QR library works bytes with, and jsdom does not have.
Object.assign(globalThis, { TextDecoder, TextEncoder })

const ADDRESS = 'http://192.168.1.20:3000/room?code=CDFGHJ'
const SCALE = 8

/** The picture as a camera would see it: every rectangle of its dark path, eight pixels a module. */
function photographed(svg: Element) {
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const width = modules * SCALE
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  const dark = svg.querySelectorAll('path')[1]?.getAttribute('d') ?? ''
  for (const [, x, y, run] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return { width, height: width, data }
}

test('the drawn code is read back as the address that it is named after', () => {
  render(<QrCode address={ADDRESS} />)
  const svg = screen.getByRole('img', { name: `QR code of ${ADDRESS}` })
  expect(decodeQR(photographed(svg))).toBe(ADDRESS)
})
