import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { pathText } from '@/course/parse'
import type { System } from '@/evidence/records'
import type { Preset } from '@/labs/path/preset'
import { VALUES, type Property } from '@/labs/path/settings'

const FILE = 'figures/lab-path.yaml'

type Path = NonNullable<System['path']>
type Question = {
  of: keyof Path
  asks: string
  property: Property
  isOpen: (possible: readonly string[]) => boolean
}

/** What the `path` of a system answers, by which property of a preset that is answered, and where the preset leaves it open. */
const QUESTIONS: readonly Question[] = [
  {
    of: 'encrypted',
    asks: 'whether messages are encrypted',
    property: 'encryption',
    isOpen: possible => possible.includes('none') && !isPlain(possible),
  },
  {
    of: 'keys',
    asks: 'who holds the keys',
    property: 'encryption',
    isOpen: holds('transport', 'end-to-end'),
  },
  {
    of: 'relays',
    asks: 'whether messages go by way of relays',
    property: 'relays',
    isOpen: holds(...VALUES.relays),
  },
  {
    of: 'backup',
    asks: 'whether copies are kept',
    property: 'backup',
    isOpen: holds(...VALUES.backup),
  },
]

/** Services of the lab on a message's path that say more of a system than the ledger does, or less. */
export function presets({ module, reading }: Draft): Finding[] {
  const lineOf = reading.yaml.get(FILE)?.lineOf
  return module.figures.labPath.presets.flatMap((preset, index) => {
    const system = module.evidence.systems.find(one => one.id === preset.system)
    if (system === undefined) return []
    return complaints(preset, system).map(({ path, message }) => {
      const whole = ['presets', index, ...path]
      return error(
        'preset',
        { file: FILE, line: lineOf?.(whole) ?? 1, path: pathText(whole) },
        message,
      )
    })
  })
}

type Complaint = { path: string[]; message: string }

function complaints(preset: Preset, { id, path, properties }: System): Complaint[] {
  if (path === undefined) {
    const message = `\`${id}\` has no \`path\` in sources/systems.yaml: say there which of its properties tell who can read, or take \`system\` out here.`
    return [{ path: ['system'], message }]
  }
  return QUESTIONS.flatMap(question => {
    const stated = properties.filter(({ name }) => path[question.of].includes(name))
    const found =
      stated.length === 0
        ? whereUnknown(preset, id, question)
        : whereStated(preset, id, question, stated)
    return found.map(({ field, message }) => ({ path: [question.property, field], message }))
  })
}

type Fault = { field: keyof Preset[Property]; message: string }

function whereUnknown(
  preset: Preset,
  id: string,
  { of, asks, property, isOpen }: Question,
): Fault[] {
  const { possible } = preset[property]
  const needsNoKey = of === 'keys' && isPlain(possible)
  if (isOpen(possible) || needsNoKey) return []
  const message = `This settles ${asks}, and the ledger leaves it unknown of \`${id}\` (\`path.${of}\` is empty): leave it open here.`
  return [{ field: 'possible', message }]
}

function whereStated(
  preset: Preset,
  id: string,
  { of, asks, property, isOpen }: Question,
  stated: System['properties'],
): Fault[] {
  const { possible, cites } = preset[property]
  const says = `the ledger says of \`${id}\` ${asks} (\`path.${of}\`: ${stated.map(one => one.name).join(', ')})`
  const claims: string[] = stated.flatMap(one => one.claims)
  const faults: Fault[] = []
  if (isOpen(possible))
    faults.push({
      field: 'possible',
      message: `This is left open, and ${says}: take out what that rules out.`,
    })
  if (!cites.some(cite => claims.includes(cite)))
    faults.push({ field: 'cites', message: `No claim is cited by which ${says}: add one.` })
  return faults
}

function isPlain(possible: readonly string[]): boolean {
  return possible.every(value => value === 'none')
}

function holds(...values: string[]) {
  return (possible: readonly string[]) => values.every(value => possible.includes(value))
}
