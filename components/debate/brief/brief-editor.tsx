import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Desk, type Pane } from '@/components/debate/desk/desk-layout'
import type { LoadedDesk } from '@/components/debate/desk/load-desk'
import { Shortcuts } from '@/components/debate/desk/shortcuts'
import type { OpenDocument } from '@/components/debate/keeping/use-kept'
import type { Brief } from '@/debate/brief'
import { checkEntries } from '@/debate/rules/check'
import { steelmanGates } from '@/debate/steelman'
import { briefActions } from './brief-actions'
import { BriefBar } from './brief-bar'
import { BriefDrawers, type DrawerName } from './brief-drawers'
import { BRIEF_KEYS, useBriefKeys } from './brief-keys'
import { BriefPrint } from './brief-print'
import { EarlierVersions } from './earlier-versions'
import { EntryEditor } from './entry-editor'
import { loadWriters } from './export-brief'
import { ExportMenu } from './export-menu'
import { FindingsPane } from './findings-pane'
import { OutlineBar } from './outline-bar'
import { OutlineTree } from './outline-tree'
import { useWording } from './use-wording'
import { WordingPane } from './wording-pane'
import styles from './brief-editor.module.css'

/** The desk of one brief: outline, the chosen entry, and what the rules say of it. */
export function BriefEditor({
  id,
  kept,
  desk,
}: {
  id: string
  kept: OpenDocument<Brief>
  desk: LoadedDesk
}) {
  const [selected, setSelected] = useState<string>()
  const [pane, setPane] = useState<Pane>('outline')
  const [drawer, setDrawer] = useState<DrawerName>()
  const brief = kept.body
  const entry = brief.entries.find(one => one.id === selected)
  const actions = briefActions(kept, entry?.id, setSelected)
  const go = (to: string) => {
    setSelected(to)
    setPane('text')
  }
  const open = () => {
    setPane('text')
    requestAnimationFrame(focusText)
  }
  const { findings, gates, faults, wording, start } = useChecks(brief, desk)
  const undo = (again: boolean) => (again ? kept.redo() : kept.undo())
  useBriefKeys(undo)
  useEffect(() => void loadWriters(), [])
  return (
    <>
      <BriefBar kept={kept} onTitle={actions.title}>
        <ExportMenu brief={brief} selected={entry?.id} />
        <Shortcuts keys={BRIEF_KEYS} />
      </BriefBar>
      <Desk
        shown={pane}
        onShow={setPane}
        outline={
          <>
            <OutlineBar
              actions={actions}
              hasChosen={entry !== undefined}
              onAddCard={() => setDrawer('room')}
              onCutText={() => setDrawer('cut')}
            />
            <OutlineTree
              entries={brief.entries}
              selected={entry?.id}
              faults={faults}
              actions={{ ...actions, press: go, open }}
            />
            <EarlierVersions id={id} onRestore={body => kept.step(() => body)} />
          </>
        }
        findings={
          <FindingsPane
            brief={brief}
            selected={entry?.id}
            findings={findings}
            gates={gates}
            actions={{ fix: actions.fix, select: go, rate: actions.rate }}
          >
            <WordingPane
              brief={brief}
              wording={wording}
              start={start}
              actions={{ ...actions, select: go }}
            />
          </FindingsPane>
        }
      >
        {entry === undefined ? (
          <p className={styles.empty}>
            Choose an entry of the outline to read and write it. “Add a card” opens the evidence
            room. To build a speech, begin a new case, and copy cards into its contentions.
          </p>
        ) : (
          <div className="no-print">
            <EntryEditor
              brief={brief}
              entry={entry}
              ledger={desk.ledger}
              actions={actions}
              onUndo={undo}
            />
          </div>
        )}
        <BriefPrint brief={brief} />
      </Desk>
      <BriefDrawers
        name={drawer}
        desk={desk}
        brief={brief}
        selected={entry}
        onCard={actions.addCard}
        onClose={() => setDrawer(undefined)}
      />
    </>
  )
}

/** Puts the caret where the chosen entry is written. */
function focusText() {
  document
    .querySelector<HTMLElement>('[data-pane="text"] :is(textarea, input, [contenteditable])')
    ?.focus()
}

/** What the rules find, behind what is being typed: a key press never waits for them. */
function useChecks(brief: Brief, desk: LoadedDesk) {
  const { ledger } = desk
  const checked = useDeferredValue(brief)
  const found = useMemo(() => {
    const findings = checkEntries(checked.entries, ledger)
    const errors = findings.filter(finding => finding.severity === 'error')
    return {
      findings,
      gates: steelmanGates(checked),
      faults: new Set(errors.map(finding => finding.entry)),
    }
  }, [checked, ledger])
  return { ...found, ...useWording(checked, desk) }
}
