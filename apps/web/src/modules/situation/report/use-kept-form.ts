import { useCallback, useEffect, useRef, useState } from 'react'
import type { SavedParts } from './draft-saving.ts'
import { forgetForm, keepForm, keptForm, type KeptForm } from './kept-form.ts'
import type { ReportForm } from './report-form.ts'

export type KeptReport = {
  readonly form: ReportForm
  readonly saved: SavedParts
  /** When this browser last kept it; undefined for a form that nobody wrote in yet. */
  readonly kept: string | undefined
  /** Whether it was begun before this page was opened. */
  readonly isContinued: boolean
  /** Whether anything was written here since it was opened, so that it is to be saved. */
  readonly isTouched: boolean
  /** This browser cannot keep it: what is written is lost with the page. */
  readonly isUnkept: boolean
  /** As it is at this moment, whatever was shown last. */
  readonly now: () => Pick<KeptReport, 'form' | 'saved'>
  readonly change: (change: (form: ReportForm) => ReportForm) => void
  /** Turns to another place and period; nothing is written by that. */
  readonly look: (at: Pick<ReportForm, 'place' | 'period'>) => void
  readonly setSaved: (saved: SavedParts) => void
  /** Forgets it here and begins with `first` anew; drafts at the node stay. */
  readonly startAnew: (first: ReportForm) => void
}

type State = Pick<KeptReport, 'form' | 'saved' | 'kept' | 'isContinued' | 'isTouched' | 'isUnkept'>

/** The form that was kept under the key, else the first one; every change of it is kept at once. Undefined until it was looked for. */
export function useKeptForm(key: string, first: ReportForm | KeptForm): KeptReport | undefined {
  const [state, setState] = useState<State>()
  const newest = useRef<State>(undefined)
  const put = useCallback((next: State) => {
    newest.current = next
    setState(next)
  }, [])
  const begin = useRef(first)
  useEffect(() => {
    let isWanted = true
    void keptForm(key)
      .then((kept) => (kept === undefined ? stateOf(begin.current, false) : stateOf(kept, true)))
      .then((found) => isWanted && put(found))
    return () => void (isWanted = false)
  }, [key, put])
  const keep = useCallback(
    (changes: Partial<State>) => {
      const next: State = { ...newest.current!, ...changes, kept: new Date().toISOString() }
      put(next)
      const { form, saved, kept } = next
      keepForm(key, { form, saved, kept: kept! }).catch(() => put({ ...newest.current!, isUnkept: true }))
    },
    [key, put],
  )
  const change = useCallback(
    (of: (form: ReportForm) => ReportForm) => keep({ form: of(newest.current!.form), isTouched: true }),
    [keep],
  )
  const look = useCallback(
    (at: Pick<ReportForm, 'place' | 'period'>) =>
      put({ ...newest.current!, form: { ...newest.current!.form, ...at } }),
    [put],
  )
  const setSaved = useCallback((saved: SavedParts) => keep({ saved }), [keep])
  const startAnew = useCallback(
    (form: ReportForm) => {
      void forgetForm(key)
      put(stateOf(form, false))
    },
    [key, put],
  )
  const now = useCallback(() => newest.current!, [])
  return state === undefined ? undefined : { ...state, now, change, look, setSaved, startAnew }
}

function stateOf(found: ReportForm | KeptForm, isContinued: boolean): State {
  const marks = { isContinued, isTouched: isContinued, isUnkept: false }
  return 'form' in found ? { ...found, ...marks } : { form: found, saved: {}, kept: undefined, ...marks }
}
