import type { DraftAnswer } from '@concert/api'
import { useCallback, useMemo, useState } from 'react'
import { useSession } from '../session/use-session.ts'
import { useFromBrowser } from '../view/use-from-browser.ts'
import { keptFieldsPrefix } from './forget-fields.ts'

export type KeptFields<T> = {
  readonly fields: T
  readonly change: (changes: Partial<T>) => void
  /** Forgets them here, as when they were said. */
  readonly forget: () => void
}

/**
 * The fields of a form, kept in this browser as they are written, for the person and the agency that write them: a
 * reload or a session that ends loses nothing, and signing out leaves nothing. Where the browser keeps nothing, they live as long as the page.
 */
export function useKeptFields<T extends object>(name: string, first: T): KeptFields<T> {
  const { person, agency } = useSession()
  const key = `${keptFieldsPrefix}${person?.id ?? ''} ${agency ?? ''} ${name}`
  const isHere = useFromBrowser(() => true) === true
  const before = useMemo(() => (isHere ? kept<T>(key) : {}), [isHere, key])
  const [changed, setChanged] = useState<Partial<T>>({})
  const change = useCallback(
    (changes: Partial<T>) =>
      setChanged((earlier) => {
        const next = { ...earlier, ...changes }
        keep(key, { ...before, ...next })
        return next
      }),
    [key, before],
  )
  const forget = useCallback(() => keep(key, undefined), [key])
  return { fields: { ...first, ...before, ...changed }, change, forget }
}

/** What is kept of a draft is of the version that was opened: a colleague's change since is never written over unseen. */
export function nameOfDraft(draft: Pick<DraftAnswer, 'id' | 'version'> | undefined): string {
  return draft === undefined ? 'new' : `${draft.id} ${draft.version}`
}

function kept<T>(key: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}

function keep(key: string, fields: object | undefined): void {
  try {
    if (fields === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(fields))
  } catch {
    // A browser that keeps nothing is no reason to stop writing.
  }
}
