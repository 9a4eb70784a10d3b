'use client'

import { useEffect } from 'react'
import { whenIdle } from '@/components/ui/when-idle'
import { loadRecord } from './learner-record'

/** Milliseconds: long enough that a section scrolled past is not a section read. */
const DWELL = 4000

/** Notes which sections of a lesson were read: those whose last words were in view for some seconds. `sections`: the ids of their headings. */
export function ReadingMarks({ lesson, sections }: { lesson: string; sections: string[] }) {
  useEffect(() => {
    const timers = new Map<Element, ReturnType<typeof setTimeout>>()
    let ends = new Map<Element, string>()
    const observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        const section = ends.get(target)
        clearTimeout(timers.get(target))
        if (isIntersecting && section !== undefined)
          timers.set(target, setTimeout(mark, DWELL, lesson, section))
      }
    })
    const cancel = whenIdle(() => {
      ends = endsOf(sections)
      for (const end of ends.keys()) observer.observe(end)
    })
    return () => {
      cancel()
      observer.disconnect()
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [lesson, sections])
  return null
}

async function mark(lesson: string, section: string) {
  const { store } = await loadRecord()
  await store.markRead({ lesson, section, at: new Date().toISOString() })
}

/** The last words of each section: what stands before its questions or the next heading. */
function endsOf(sections: string[]): Map<Element, string> {
  const ends = new Map<Element, string>()
  for (const id of sections) {
    let end = document.getElementById(id)
    for (let next = end?.nextElementSibling; isText(next); next = next.nextElementSibling)
      end = next
    if (end !== null) ends.set(end, id)
  }
  return ends
}

function isText(element: Element | null | undefined): element is HTMLElement {
  return element instanceof HTMLElement && !['H2', 'SECTION', 'NAV'].includes(element.tagName)
}
