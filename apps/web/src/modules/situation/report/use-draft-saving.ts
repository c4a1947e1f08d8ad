import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isUnreachable } from '../../../api/api-error.ts'
import { useHeard } from '../../../live/live-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { newId } from '../../../outbox/new-id.ts'
import {
  nextSaving,
  savedAs,
  sending,
  withoutPart,
  type SavedParts,
  type SavingStep,
} from './draft-saving.ts'
import type { Part } from './parts-of.ts'
import { takeSavingStep, type SavingResult } from './take-saving-step.ts'

const quietMs = 1_200
const againMs = 10_000

export type SavingConflict = Extract<SavingResult, { readonly conflict: unknown }>['conflict']

export type DraftSaving = {
  readonly state: 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused'
  readonly conflict: SavingConflict | undefined
  readonly error: unknown
  /** Goes on with what one has here, over what stands at the node. */
  readonly keepMine: () => void
  /** The caller puts what stands at the node into its form, and goes on with that draft; else it is left alone. */
  readonly takeTheirs: (isTaken: boolean) => void
  /** Resolves when nothing is on its way any more, to tell the outbox exactly what the node has. */
  readonly settle: () => Promise<void>
}

type Given = {
  readonly agency: string
  /** Undefined while it is not known what is new and what stands. */
  readonly parts: readonly Part[] | undefined
  readonly saved: SavedParts
  readonly setSaved: (saved: SavedParts) => void
}

/** Brings what is written to the node a moment after the last key, one step after the other. */
export function useDraftSaving({ agency, parts, saved, setSaved }: Given): DraftSaving {
  const client = useQueryClient()
  const [conflict, setConflict] = useState<SavingConflict>()
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const underWay = useRef<Promise<void>>(Promise.resolve())
  const { state: line } = useHeard()
  const step = useMemo(
    () => (parts === undefined || conflict !== undefined ? undefined : nextSaving(parts, saved)),
    [parts, saved, conflict],
  )
  const take = useCallback(
    async (next: SavingStep) => {
      const isWritten = next.take === 'create' || next.take === 'save'
      const before = isWritten ? sending(saved, next.name, next.content, newId) : saved
      if (isWritten) setSaved(before)
      try {
        const result = await takeSavingStep(next, before, agency)
        if ('saved' in result) setSaved(result.saved)
        else setConflict(result.conflict)
        setError(undefined)
        void client.invalidateQueries({ queryKey: ['/api/drafts'] })
      } catch (failure) {
        setError(failure)
      }
    },
    [agency, client, saved, setSaved],
  )
  useEffect(() => {
    if (step === undefined || isBusy) return
    const start = (): void => {
      setBusy(true)
      underWay.current = take(step).finally(() => setBusy(false))
    }
    const timer = setTimeout(start, error === undefined ? quietMs : againMs)
    return () => clearTimeout(timer)
  }, [step, take, error, isBusy])
  useEffect(() => {
    if (line === 'live') setError(undefined)
  }, [line])
  return {
    state: stateOf({ conflict, error, isDone: step === undefined && parts !== undefined }),
    conflict,
    error,
    keepMine: () => {
      const { name, theirs } = conflict!
      const isClosed = theirs.status !== 'open'
      setSaved(isClosed ? withoutPart(saved, name) : savedAs(saved, name, standing(theirs)))
      setConflict(undefined)
    },
    takeTheirs: (isTaken) => {
      const { name, theirs } = conflict!
      setSaved(isTaken ? savedAs(saved, name, standing(theirs)) : withoutPart(saved, name))
      setConflict(undefined)
    },
    settle: () => underWay.current,
  }
}

function standing(theirs: SavingConflict['theirs']): Parameters<typeof savedAs>[2] {
  return { version: theirs.version, content: contentOf(theirs) }
}

function stateOf({
  conflict,
  error,
  isDone,
}: {
  readonly conflict: unknown
  readonly error: unknown
  readonly isDone: boolean
}): DraftSaving['state'] {
  if (conflict !== undefined) return 'conflict'
  if (isDone) return 'saved'
  if (error === undefined) return 'saving'
  return isUnreachable(error) ? 'waiting' : 'refused'
}
