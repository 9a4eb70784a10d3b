import { columnsOf, type Sheet } from '@/debate/flow/flow'
import { theFormat } from '@/tests/debate/the-formats'

export const policy = columnsOf(theFormat('policy-school'))

/** A sheet of `[id, column, to, …]`; the text of a cell is its id. */
export function sheetOf(...cells: [string, string, ...string[]][]): Sheet {
  return {
    id: 'sheet',
    title: 'Case',
    cells: cells.map(([id, column, ...to]) => ({
      id,
      column,
      text: id,
      link: to.length === 0 ? 'new' : 'answer',
      to,
      out: false,
    })),
  }
}
