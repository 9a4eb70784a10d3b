import type { Draft } from '@/course/draft'
import { error, type Finding, type Place } from '@/course/finding'
import { textOf, walkPlaces } from '@/course/mdx'
import { headingId } from '@/course/read-lesson'
import { PAGES } from '@/course/vocabulary'
import { labsOf } from '@/course/lab-forms'
import { exhibitHref } from '@/evidence/card'
import { labHref } from '@/labs/labs'

/** An address that stands in the text as it is: the app makes a link of it. */
const BARE = /https?:\/\/\S+/gi
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#]|$)/i

/** Links that lead nowhere, pictures, and anything that would be fetched from another host. */
export function links(draft: Draft): Finding[] {
  const known = knownAddresses(draft)
  return draft.documents.flatMap(({ file, tree, slug }) => {
    const out: Finding[] = []
    const anchors = new Set(
      tree.children.flatMap(n => (n.type === 'heading' ? [headingId(textOf(n))] : [])),
    )
    walkPlaces(file, tree, (node, at, parents) => {
      if (node.type === 'text' && !parents.some(parent => parent.type === 'link'))
        for (const [url] of node.value.matchAll(BARE))
          out.push(...linkFindings(url, at, () => true, slug))
      if (node.type === 'image') out.push(...imageFindings(node.url, node.alt ?? '', at))
      if (node.type === 'imageReference')
        out.push(error('link', at, 'Pictures from files are not shown: use <Figure>.'))
      if (node.type === 'link' || node.type === 'definition')
        out.push(
          ...linkFindings(
            node.url,
            at,
            url => (url.startsWith('#') ? anchors.has(url.slice(1)) : known.has(url)),
            slug,
          ),
        )
    })
    return out
  })
}

function imageFindings(url: string, alt: string, at: Place): Finding[] {
  const out: Finding[] = []
  if (alt.trim() === '')
    out.push(error('alt-text', at, `The picture ${url} has no words for those who cannot see it.`))
  if (isElsewhere(url))
    out.push(
      error(
        'remote',
        at,
        `${url} would be fetched from another host, which then sees every reader. Use <Figure>.`,
      ),
    )
  else
    out.push(
      error(
        'link',
        at,
        `There is no picture ${url}: pictures from files are not shown. Use <Figure>.`,
      ),
    )
  return out
}

function linkFindings(
  url: string,
  at: Place,
  isKnown: (url: string) => boolean,
  slug: string,
): Finding[] {
  if (isElsewhere(url) && PICTURE.test(url))
    return [
      error('remote', at, `${url} is a picture on another host. Describe it, or use <Figure>.`),
    ]
  if (/^(?:https?:|mailto:)/i.test(url)) return []
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return [
      error('link', at, `${url} is not an address that a reader may be sent to: https://… is.`),
    ]
  if (isKnown(url)) return []
  const hint = url.startsWith('#')
    ? `No heading of this text has the address ${url}.`
    : url.startsWith('/')
      ? `No page of the app has the address ${url}.`
      : `${url} leads nowhere: write an address of the app from its root, like /lessons/${slug}.`
  return [error('link', at, hint)]
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** Every address inside the app that a text may link to. */
function knownAddresses({ module }: Draft): Set<string> {
  const { lessons, questions, terms, guides, evidence } = module
  return new Set([
    ...PAGES,
    '/labs',
    ...labsOf(module).map(labHref),
    ...lessons.flatMap(({ slug, sections, plan, handout }) => [
      `/lessons/${slug}`,
      ...sections.map(section => `/lessons/${slug}#${section.id}`),
      ...['quiz', 'key', 'slides', 'pack'].map(page => `/lessons/${slug}/${page}`),
      ...(plan === undefined ? [] : [`/lessons/${slug}/plan`]),
      ...(handout === undefined ? [] : [`/lessons/${slug}/handout`]),
    ]),
    ...questions.map(({ id }) => `/questions/${id}`),
    ...guides.map(({ slug }) => `/teach/${slug}`),
    ...terms.map(term => `/glossary#${term.id}`),
    ...[...evidence.exhibits.values()].map(({ kind, record }) => exhibitHref(kind, record.id)),
    ...[...evidence.exhibits.values()].map(({ kind }) =>
      exhibitHref(kind, '').replace(/[#/]$/, ''),
    ),
  ])
}
