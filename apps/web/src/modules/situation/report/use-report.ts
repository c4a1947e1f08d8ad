import { useCallback, useMemo } from 'react'
import { decideParts } from './decide-parts.ts'
import { formOf } from './form-of.ts'
import type { KeptForm } from './kept-form.ts'
import { partsOf, type Part } from './parts-of.ts'
import { figureKey, type FigureAt, type ReportForm } from './report-form.ts'
import { useDraftSaving, type DraftSaving } from './use-draft-saving.ts'
import { useKeptForm, type KeptReport } from './use-kept-form.ts'
import { useStanding, type Standing } from './use-standing.ts'
import { contentOf } from '../../../outbox/draft-content.ts'

/** A report that is being written: what it says, what stands, what the node has of it. */
export type Report = KeptReport & {
  readonly agency: string
  readonly standing: Standing
  /** Undefined while it is not known what stands. */
  readonly parts: readonly Part[] | undefined
  readonly saving: DraftSaving
  readonly takeTheirs: () => void
  /** Decides to sign it, or to submit it, and begins anew. */
  readonly decide: (act: 'sign' | 'submit', person: string) => Promise<void>
}

export type ReportStart = {
  readonly agency: string
  readonly key: string
  readonly first: ReportForm
  /** What is opened instead where this browser has kept nothing under the key. */
  readonly begin: ReportForm | KeptForm
}

/** Undefined until it was looked for in this browser. */
export function useReport({ agency, key, first, begin }: ReportStart): Report | undefined {
  const kept = useKeptForm(key, begin)
  const form = kept?.form ?? first
  const standing = useStanding(form, agency)
  const parts = useMemo(
    () => (kept !== undefined && standing.isKnown ? partsOf(kept.form, standing.figures) : undefined),
    [kept?.form, standing],
  )
  const saved = kept?.saved ?? {}
  const setSaved = kept?.setSaved ?? doNothing
  const isTouched = kept?.isTouched === true
  const saving = useDraftSaving({ agency, parts: isTouched ? parts : undefined, saved, setSaved })
  const decide = useCallback(
    async (act: 'sign' | 'submit', person: string) => {
      await saving.settle()
      await decideParts(parts ?? [], kept!.now().saved, { act, agency, person })
      kept!.startAnew({ ...first, label: form.label, audience: form.audience })
    },
    [agency, first, form, kept, parts, saving],
  )
  if (kept === undefined) return undefined
  const takeTheirs = (): void => {
    const { conflict } = saving
    if (conflict === undefined) return
    const theirs = openedOf(conflict, form)
    saving.takeTheirs(theirs !== undefined)
    kept.change((now) => withTheirs(now, parts, conflict, theirs))
  }
  return { ...kept, agency, standing, parts, saving, takeTheirs, decide }
}

function doNothing(): void {}

type Conflict = NonNullable<DraftSaving['conflict']>

/** What somebody else's draft says as a form; undefined when it is closed, or holds more than a form does. */
function openedOf({ theirs }: Conflict, { lang }: ReportForm): ReportForm | undefined {
  return theirs.status === 'open' ? formOf(contentOf(theirs), lang) : undefined
}

/** The form with one part as somebody else left it; where that cannot be shown, without the part. */
function withTheirs(
  form: ReportForm,
  parts: readonly Part[] | undefined,
  { name }: Conflict,
  theirs: ReportForm | undefined,
): ReportForm {
  const mine = parts?.find((part) => part.name === name)
  const observations = (mine?.content.body['observations'] ?? []) as FigureAt[]
  const gone = new Set(observations.map((one) => figureKey(one)))
  const others = Object.fromEntries(Object.entries(form.figures).filter(([key]) => !gone.has(key)))
  if (theirs === undefined) return { ...form, figures: others }
  const { narrative, reason, source, nextDue, label, audience } = theirs
  const words = name.includes('report') ? { narrative, source, nextDue } : { reason }
  const readers = name.startsWith('sealed-') ? {} : { label, audience }
  return { ...form, ...words, ...readers, figures: { ...others, ...theirs.figures } }
}
