import type { ModuleFiles } from '@/course/files'

/** One small mistake in the starter module. */
export type Broken = {
  name: string
  edit: (files: ModuleFiles) => ModuleFiles
  /** `file:line  rule  message`, as the command prints it but for the path within the file. */
  findings: string[]
}

export const LESSON = 'whose-word/lesson.mdx'
export const QUIZ = 'whose-word/quiz.yaml'
export const CLAIMS = 'sources/claims.yaml'

export function replace(file: string, from: string | RegExp, to: string): Broken['edit'] {
  return files => {
    const text = files.get(file) ?? ''
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`${file} holds no ${String(from)}.`)
    return new Map([...files, [file, edited]])
  }
}

export function add(file: string, text: string): Broken['edit'] {
  return files => new Map([...files, [file, text]])
}

export function append(file: string, text: string): Broken['edit'] {
  return files => new Map([...files, [file, `${files.get(file) ?? ''}${text}`]])
}

export function remove(...gone: string[]): Broken['edit'] {
  return files => new Map([...files].filter(([file]) => !gone.includes(file)))
}

export function all(...edits: Broken['edit'][]): Broken['edit'] {
  return files => edits.reduce((edited, edit) => edit(edited), files)
}
