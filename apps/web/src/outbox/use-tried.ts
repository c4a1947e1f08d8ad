import { useState } from 'react'
import type { DraftContent } from './draft-content.ts'

type Tried<Fault> = {
  /** What is wrong, once signing was tried; nobody is told of it before. */
  readonly shownFaults: readonly Fault[]
  /** What a composer signs: nothing while something is wrong. */
  readonly contents: () => readonly DraftContent[] | undefined
}

/** Tries to sign what a form says, and tells what is wrong with it from then on. */
export function useTried<Fault>(faults: readonly Fault[], contentOf: () => DraftContent): Tried<Fault> {
  const [isTried, setTried] = useState(false)
  return {
    shownFaults: isTried ? faults : [],
    contents: () => {
      setTried(true)
      return faults.length === 0 ? [contentOf()] : undefined
    },
  }
}
