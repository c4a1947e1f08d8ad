import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { foundItems } from './found-items.ts'
import { PaletteList } from './palette-list.tsx'
import { usePaletteItems } from './use-palette-items.ts'
import styles from './palette.module.css'

/** Goes anywhere and does anything that is often done, by a few letters in any of the languages; complete by keyboard. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { texts } = useLanguage()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const { items: known, isWhole } = usePaletteItems(query)
  const items = foundItems(known, query)
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  const active = Math.min(at, items.length - 1)
  const run = (index: number): void => {
    dialog.current?.close()
    items[index]?.run()
  }
  const enter = useEntering(isWhole, () => run(active))
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextOf(event.key, active, items.length)
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter(true)
    else if (next === undefined) return
    else setAt(next)
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={texts.shell.palette.open}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <input
        className={styles['query']}
        role="combobox"
        aria-label={texts.shell.palette.open}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
        placeholder={texts.shell.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setAt(0)
          enter(false)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList id={list} items={items} active={active} onPoint={setAt} onRun={run} />
      <p className={styles['hint']} role="status">
        {items.length === 0 ? texts.shell.palette.none : texts.shell.palette.results(items.length)}
      </p>
      <p className={styles['hint']}>{texts.shell.palette.hint}</p>
    </dialog>
  )
}

/** Enter goes on when all is there that the query may have meant, however soon it was pressed; writing on takes it back. */
function useEntering(isWhole: boolean, go: () => void): (isEntered: boolean) => void {
  const [isEntered, setEntered] = useState(false)
  useEffect(() => {
    if (isEntered && isWhole) go()
    // The one way on is the one that is marked when all is there.
  }, [isEntered, isWhole])
  return setEntered
}

/** Nothing else is at hand while it is open; afterwards the focus is where it was, or where one went. */
function useModal(dialog: React.RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [dialog])
}

const pageLength = 8

/** Where a key leads in the list; undefined where it has no meaning there. */
function nextOf(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (at + length - 1) % length
  if (key === 'PageDown') return Math.min(length - 1, at + pageLength)
  if (key === 'PageUp') return Math.max(0, at - pageLength)
  return undefined
}
