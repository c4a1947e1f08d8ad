import { useEffect } from 'react'

/** Ctrl and Enter anywhere on the page go on to the next step; nothing while undefined. */
export function useControlEnter(goOn: (() => void) | undefined): void {
  useEffect(() => {
    if (goOn === undefined) return
    const onKey = (event: KeyboardEvent): void => {
      const isIt = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat
      if (!isIt || event.defaultPrevented) return
      event.preventDefault()
      goOn()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [goOn])
}
