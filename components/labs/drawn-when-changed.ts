import { memo, type ReactNode } from 'react'

/**
 * A field is drawn again only where what it is given has changed: React writes an input’s name, type and value anew each time
 * that it draws it. Give it the same options and the same function from one step to the next. (`memo` by itself would forget which
 * values a field has.)
 */
export function drawnWhenChanged<P extends object>(
  Field: (props: P) => ReactNode,
): (props: P) => ReactNode {
  return memo(Field)
}
