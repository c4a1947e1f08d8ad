import { Button } from '@mantine/core'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { Continued } from './continued.tsx'
import { DraftConflict } from './draft-conflict.tsx'
import { FigureTable } from './figure-table.tsx'
import { PasteDialog } from './paste/paste-dialog.tsx'
import styles from './report-bench.module.css'
import { ReportHead } from './report-head.tsx'
import { ReportWords } from './report-words.tsx'
import type { Writer } from './writer.ts'
import { SaveState } from './save-state.tsx'
import { Shortcuts } from './shortcuts.tsx'
import type { WantedRow } from './use-addressed.ts'
import { useControlEnter } from './use-control-enter.ts'
import { useKnownPlaces } from './use-known-places.ts'
import type { Report } from './use-report.ts'

type Given = Writer & {
  readonly report: Report
  readonly wanted: WantedRow | undefined
  readonly onReview: () => void
}

type Pasting = { readonly text: string; readonly row: string | undefined }

/** Where it is written: of what, the figures, the words, and on to the review. */
export function WritingView({
  report,
  agency,
  agencyType,
  state,
  due,
  first,
  wanted,
  onReview,
}: Given): ReactNode {
  const { isSecretariat } = useSession()
  const [pasting, setPasting] = useState<Pasting>()
  const { form, standing, parts, change } = report
  const known = useKnownPlaces(agency, form.event, state)
  const review = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    onReview()
  }, [onReview])
  useControlEnter(pasting === undefined ? review : undefined)
  useWantedRow(wanted)
  return (
    <>
      <Continued report={report} first={first} />
      <DraftConflict report={report} />
      <ReportHead form={form} due={due} known={known} state={state} onLook={report.look} />
      {standing.error === null ? undefined : <Fault error={standing.error} />}
      <Tools onPaste={() => setPasting({ text: '', row: undefined })} />
      <FigureTable
        form={form}
        standing={standing}
        agencyType={agencyType}
        change={change}
        onPaste={(text, row) => setPasting({ text, row })}
      />
      <ReportWords
        form={form}
        hasCorrection={parts?.some(({ content }) => content.kind === 'situation.correction') === true}
        isSecretariat={isSecretariat}
        change={change}
      />
      <Foot report={report} onReview={review} />
      {pasting === undefined ? undefined : (
        <PasteDialog
          {...pasting}
          form={form}
          standing={standing.figures}
          agencyType={agencyType}
          change={change}
          onClose={() => setPasting(undefined)}
        />
      )}
    </>
  )
}

function Tools({ onPaste }: { readonly onPaste: () => void }): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['tools']}>
      <Button size="xs" variant="default" onClick={onPaste}>
        {texts.report.paste.open}
      </Button>
      <Shortcuts />
    </div>
  )
}

/** Stays in sight: where it is kept, and the way on. */
function Foot({ report, onReview }: Pick<Given, 'report' | 'onReview'>): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['foot']}>
      <Button aria-keyshortcuts="Control+Enter" onClick={onReview}>
        {texts.report.toReview}
      </Button>
      <SaveState report={report} />
    </div>
  )
}

function useWantedRow(wanted: WantedRow | undefined): void {
  useEffect(() => {
    if (wanted === undefined) return
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const field = rows
      .find(({ dataset }) => dataset['row'] === wanted.row)
      ?.querySelector<HTMLElement>('[data-cell="value"]')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, [wanted])
}
