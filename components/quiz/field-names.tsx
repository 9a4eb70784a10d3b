import { createContext, useContext, type ReactNode } from 'react'

const Prefix = createContext('')

/** Puts `prefix` before the name of every field within, so that one form can hold several questions. */
export function FieldNames({ prefix, children }: { prefix: string; children: ReactNode }) {
  return <Prefix value={prefix}>{children}</Prefix>
}

/** The name that a field of a question has in the form it stands in. */
export function useFieldName(): (name: string) => string {
  const prefix = useContext(Prefix)
  return name => prefix + name
}
