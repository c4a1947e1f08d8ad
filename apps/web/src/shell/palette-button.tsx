import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './controls.module.css'

const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }))

/** Opens the command palette, also by Ctrl K. */
export function PaletteButton(): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen((before) => !before)
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles['control']}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="M6.8 12a5.2 5.2 0 1 1 0-10.4 5.2 5.2 0 0 1 0 10.4zM10.6 10.6l4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
          />
        </svg>
        <span className="visually-hidden">{texts.shell.palette.open}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={undefined}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : undefined}
    </>
  )
}
