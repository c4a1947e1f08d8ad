import { useCallback, useState } from 'react'

export type Doing = {
  readonly isDoing: boolean
  /** Why the last attempt failed; undefined when it did not, or none was made. */
  readonly error: unknown
  /** Resolves to whether it was done; one thing at a time. */
  readonly run: (step: () => Promise<unknown>) => Promise<boolean>
}

/** Something that one button does at the node: whether it is under way, and why it failed. */
export function useDoing(): Doing {
  const [state, setState] = useState<{ readonly isDoing: boolean; readonly error: unknown }>(idle)
  const run = useCallback(async (step: () => Promise<unknown>): Promise<boolean> => {
    setState({ isDoing: true, error: undefined })
    try {
      await step()
      setState(idle)
      return true
    } catch (error) {
      setState({ isDoing: false, error })
      return false
    }
  }, [])
  return { ...state, run }
}

const idle = { isDoing: false, error: undefined }
