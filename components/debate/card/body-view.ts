import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { same } from '@/debate/keep/same'
import type { Paragraph } from '@/debate/run'
import { BODY_ACTION, BODY_ACTIONS, BODY_COMMANDS, type BodyAction } from './body-commands'
import { bodyOf, documentOf } from './body-schema'
import styles from './body-editor.module.css'

export type BodyEvents = {
  change: (body: Paragraph[]) => void
  undo: () => void
  redo: () => void
}

/** The editor of a card’s body. What is typed is told at once; undoing is left to the document. */
export class BodyView {
  private readonly view: EditorView
  /** The body that the editor and the document both have. */
  private agreed: Paragraph[]
  /** Bodies from before what was typed since: the document may show them still, since it is drawn a moment later. */
  private older: Paragraph[][] = []

  constructor(place: HTMLElement, body: Paragraph[], label: string, events: BodyEvents) {
    this.agreed = body
    this.view = new EditorView(place, {
      state: EditorState.create({
        doc: documentOf(body),
        plugins: [keymap(keysOf(this.expecting(events)))],
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.text ?? '',
        spellcheck: 'false',
      },
      // Beside the text the browser sets the caret: ProseMirror 1.44 would take a second click there for a word of no paragraph.
      handleDOMEvents: { mousedown: isBesideText },
      dispatchTransaction: transaction => {
        this.view.updateState(this.view.state.apply(transaction))
        if (!transaction.docChanged) return
        this.older.push(this.agreed)
        this.agreed = bodyOf(this.view.state.doc)
        events.change(this.agreed)
      },
    })
  }

  /** Shows a body that came from elsewhere: another tab, or an undo. The caret stays where it can. */
  show(body: Paragraph[]): void {
    const isKnown = same(body, this.agreed)
    if (!isKnown && this.older.some(one => same(one, body))) return
    this.older = []
    if (isKnown) return
    this.agreed = body
    const { state } = this.view
    const doc = documentOf(body)
    const at = Math.min(state.selection.head, doc.content.size)
    const selection = TextSelection.near(doc.resolve(at))
    this.view.updateState(EditorState.create({ doc, selection, plugins: state.plugins }))
  }

  /** An undo brings back a body from before, and means it. */
  private expecting({ undo, redo, ...rest }: BodyEvents): BodyEvents {
    const after = (act: () => void) => () => {
      this.older = []
      act()
    }
    return { ...rest, undo: after(undo), redo: after(redo) }
  }

  run(action: BodyAction): void {
    BODY_COMMANDS[action](this.view.state, this.view.dispatch)
    this.view.focus()
  }

  /** How many words come before the caret. */
  wordsBefore(): number {
    const { doc, selection } = this.view.state
    return doc.textBetween(0, selection.head, ' ').match(/\S+/g)?.length ?? 0
  }

  focus(): void {
    this.view.focus()
  }

  close(): void {
    this.view.destroy()
  }
}

function keysOf({ undo, redo }: BodyEvents): Record<string, Command> {
  const actions = BODY_ACTIONS.flatMap(action =>
    BODY_ACTION[action].keys.map(key => [key, always(BODY_COMMANDS[action])] as const),
  )
  return {
    ...baseKeymap,
    ...Object.fromEntries(actions),
    'Mod-z': () => done(undo),
    'Mod-Shift-z': () => done(redo),
    'Mod-y': () => done(redo),
  }
}

function isBesideText(view: EditorView, { clientX, clientY }: MouseEvent): boolean {
  const at = view.posAtCoords({ left: clientX, top: clientY })
  return at !== null && !view.state.doc.resolve(at.pos).parent.inlineContent
}

/** Takes the key even where there is nothing to do, so that the browser does not (F11 would fill the screen). */
function always(command: Command): Command {
  return (state, dispatch) => {
    command(state, dispatch)
    return true
  }
}

function done(act: () => void): true {
  act()
  return true
}
