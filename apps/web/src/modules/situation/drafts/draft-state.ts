import type { DraftsAnswer } from '@concert/api'

type Draft = Pick<DraftsAnswer['drafts'][number], 'status' | 'last' | 'edited'>

/** An open draft that was returned to whoever wrote it is told from one that is being written. */
export function draftState({ status, last }: Draft): Draft['status'] | 'returned' {
  return status === 'open' && last.what === 'returned' ? 'returned' : status
}

type Reader = { readonly person: string | undefined; readonly signs: boolean; readonly fourEyes: boolean }

/** Whether it waits for this reader's signature: with four eyes not for whoever changed it last. */
export function isForMe({ status, edited }: Draft, { person, signs, fourEyes }: Reader): boolean {
  return status === 'submitted' && signs && !(fourEyes && edited.by.id === person)
}
