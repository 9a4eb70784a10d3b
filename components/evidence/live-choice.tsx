'use client'

import { useEffect, useRef } from 'react'
import { isChosen, readChoice, type Choice, type Facets } from '@/evidence/choose'

/** Hides at once, in the list that its form names, what does not fit the form. */
export function LiveChoice() {
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = anchor.current?.closest('form')
    const list = document.getElementById(form?.dataset.list ?? '')
    if (!form || !list) return
    const choose = () => show(list, choiceOf(form))
    form.addEventListener('input', choose)
    choose()
    return () => form.removeEventListener('input', choose)
  }, [])
  return <span ref={anchor} hidden />
}

function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form)
  return readChoice([...new Set(data.keys())], name => data.getAll(name).map(String))
}

function show(list: HTMLElement, choice: Choice) {
  for (const item of list.querySelectorAll<HTMLElement>('[data-facets]'))
    item.hidden = !isChosen(choice, facetsOf(item), wordsOf(item))
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-facets]:not([hidden])') === null
  const count = list.querySelectorAll('[data-facets]:not([hidden])').length
  for (const number of list.querySelectorAll('[data-count]')) number.textContent = String(count)
  for (const note of list.querySelectorAll<HTMLElement>('[data-empty]')) note.hidden = count > 0
}

function facetsOf(item: HTMLElement): Facets {
  const facets: Facets = JSON.parse(item.dataset.facets ?? '{}')
  return facets
}

function wordsOf(item: HTMLElement): string {
  return [...item.querySelectorAll('[data-words]')].map(part => part.textContent).join(' ')
}
