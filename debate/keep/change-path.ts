import { isObject } from './same'

/**
 * Where two states of a document differ, as a path of keys: typing changes one place again and again. Undefined where
 * things came, went or moved in a list, where several places differ, and where none does. Follows identity: parts that
 * are the same objects are taken as unchanged.
 */
export function changePath(before: unknown, after: unknown): string | undefined {
  return before === after ? undefined : pathFrom(before, after, [])
}

function pathFrom(before: unknown, after: unknown, path: readonly string[]): string | undefined {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const changed = keys.filter(key => before[key] !== after[key])
    const [key] = changed
    if (key === undefined || changed.length > 1) return undefined
    return pathFrom(before[key], after[key], [...path, key])
  }
  if (isThings(before) && isThings(after)) {
    const at = after.findIndex((item, i) => item !== before[i])
    const sameIds =
      before.length === after.length && after.every((item, i) => item.id === before[i]?.id)
    const changed = after.filter((item, i) => item !== before[i])
    if (!sameIds || changed.length !== 1) return undefined
    return pathFrom(before[at], after[at], [...path, after[at]?.id ?? ''])
  }
  return path.join('/')
}

function isThings(value: unknown): value is { id: string }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(item => isObject(item) && typeof item.id === 'string')
  )
}
