import { useEffect, useState } from 'react'
import { keptForm } from './kept-form.ts'

/**
 * Under which name this browser keeps what is written: an agency has one form on an event under way, and a draft that
 * is opened has one of its own, unless it is that form's. Undefined until that is known.
 */
export function useFormKey(own: string, draft: string | undefined): string | undefined {
  const [key, setKey] = useState(draft === undefined ? own : undefined)
  useEffect(() => {
    if (draft === undefined) return setKey(own)
    let isWanted = true
    const find = async (): Promise<void> => {
      const kept = await keptForm(own)
      const isOwn = Object.values(kept?.saved ?? {}).some(({ id }) => id === draft)
      if (isWanted) setKey(isOwn ? own : `${own} ${draft}`)
    }
    void find()
    return () => void (isWanted = false)
  }, [own, draft])
  return key
}
