import { isLabName, labHref, LABS, type Lab } from '@/labs/labs'
import { writeState } from '@/labs/state-link'
import { labForm, type LabData } from './lab-forms'
import { nearest } from './known-ids'
import { parseYaml } from './parse'
import { inside, plainIssue } from './plain'

/** Where a text or a question leads to a lab. What is wrong with it is said to its author. */
export type LabLink =
  | { kind: 'link'; lab: Lab; href: string }
  | { kind: 'wrong'; rule: 'unknown-id' | 'schema'; message: string }

/**
 * The address of a lab in a situation. `state` holds what differs from the lab's start, as an author writes it: fields by
 * name, or those in a text as YAML (`{preset: sms}`). Absent: the lab's start.
 */
export function labLink(data: LabData, name: string, state: unknown): LabLink {
  const form = isLabName(name) ? labForm(data, name) : undefined
  if (form === undefined) return wrong('unknown-id', unknownLab(name))
  const lab = LABS[form.name]
  if (state === undefined) return { kind: 'link', lab, href: labHref(form.name) }
  const wanted = typeof state === 'string' ? dataOf(state) : state
  const parsed = form.schema.safeParse(wanted)
  if (parsed.success)
    return { kind: 'link', lab, href: `${labHref(form.name)}#s=${writeState(form, parsed.data)}` }
  const issue = parsed.error.issues[0]
  if (issue === undefined) throw new Error(`The lab ${name} refused a state without a reason.`)
  const said = plainIssue(issue, inside(wanted, issue.path))
  const where = issue.path.length === 0 ? '' : ` (\`${issue.path.map(String).join('.')}\`)`
  return wrong('schema', `The lab \`${name}\` has no such situation${where}: ${said}`)
}

function wrong(rule: 'unknown-id' | 'schema', message: string): LabLink {
  return { kind: 'wrong', rule, message }
}

function unknownLab(name: string): string {
  const near = nearest(name, Object.keys(LABS))
  const hint = near === undefined || near === name ? '' : ` Did you mean \`${near}\`?`
  return `There is no lab \`${name}\` in this module.${hint}`
}

function dataOf(text: string): unknown {
  return parseYaml('', text).parsed?.data
}
