import { useEffect, useRef, useState, type RefObject } from 'react'
import { drawTimeline, HEIGHT, type Colours, type Drawing } from './timeline-drawing'

type Shown = Omit<Drawing, 'width' | 'colours'>

/** A canvas on which the timeline is drawn anew whenever what it shows, its width or the page's colours change. */
export function useTimelineCanvas(shown: Shown): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useWidth(canvas)
  const scheme = useScheme()
  const { seen, window, fold, chosen } = shown
  const { from, length } = window
  useEffect(() => {
    const element = canvas.current
    if (element === null || width === 0) return
    const context = element.getContext('2d')
    if (context === null) return
    // At most one drawing a frame, however fast the pointer moves.
    const frame = requestAnimationFrame(() => {
      const ratio = devicePixelRatio
      if (element.width !== Math.round(width * ratio)) {
        element.width = Math.round(width * ratio)
        element.height = Math.round(HEIGHT * ratio)
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const colours = coloursOf(element)
      drawTimeline(context, { seen, window: { from, length }, fold, chosen, width, colours })
    })
    return () => cancelAnimationFrame(frame)
  }, [seen, from, length, fold, chosen, width, scheme])
  return canvas
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    hair: token('--hair'),
    accent: token('--accent'),
    mark: token('--mark'),
  }
}

function useWidth(canvas: RefObject<HTMLCanvasElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas])
  return width
}

/** Rises when light turns dark or back, by the system or by the reader's choice on this page. */
function useScheme(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const changed = () => setCount(before => before + 1)
    const system = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(changed)
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    system.addEventListener('change', changed)
    return () => {
      chosen.disconnect()
      system.removeEventListener('change', changed)
    }
  }, [])
  return count
}
