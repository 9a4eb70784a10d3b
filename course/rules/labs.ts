import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { labLink } from '@/course/lab-links'
import { attribute, elementsOf } from '@/course/mdx'
import { pathText } from '@/course/parse'
import { inside } from '@/course/plain'

/** Labs that are not there, and situations that they do not have: in texts and in questions. */
export function labs(draft: Draft): Finding[] {
  return [...inTexts(draft), ...inQuestions(draft)]
}

function inTexts({ module, documents }: Draft): Finding[] {
  return documents.flatMap(({ file, tree }) =>
    elementsOf(file, tree, 'Lab').flatMap(({ element, at }) => {
      const name = attribute(element, 'name')
      if (name === undefined) return []
      const link = labLink(module, name, attribute(element, 'state'))
      return link.kind === 'wrong' ? [error(link.rule, at, link.message)] : []
    }),
  )
}

function inQuestions({ module, reading }: Draft): Finding[] {
  return [...reading.yaml]
    .filter(([file]) => file.endsWith('/quiz.yaml'))
    .flatMap(([file, parsed]) => {
      const questions = inside(parsed.data, ['questions'])
      if (!Array.isArray(questions)) return []
      return questions.flatMap((question: unknown, index) => {
        const lab = inside(question, ['lab'])
        if (lab === undefined) return []
        const link = labLink(module, String(inside(lab, ['name'])), inside(lab, ['state']))
        const path = ['questions', index, 'lab']
        const at = { file, line: parsed.lineOf(path), path: pathText(path) }
        return link.kind === 'wrong' ? [error(link.rule, at, link.message)] : []
      })
    })
}
