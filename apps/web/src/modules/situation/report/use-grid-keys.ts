import type { KeyboardEvent } from 'react'
import { gridMove, type GridCell, type GridMove } from './grid-move.ts'

const cells = '[data-cell]'

/** Leads the focus through a table whose rows have `data-row` and whose controls have `data-cell` with the column's name. */
export function useGridKeys(): { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void } {
  return {
    onKeyDown: (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, currentTarget, target } = event
      const from = (target as Element).closest<HTMLElement>(cells)
      if (from === null || event.defaultPrevented || event.nativeEvent.isComposing) return
      const isModified = ctrlKey || altKey || metaKey
      const move = gridMove({ key, shiftKey, isModified }, cellOf(from))
      if (move === undefined) return
      event.preventDefault()
      focusOn(next(currentTarget, from, move))
    },
  }
}

function cellOf(element: HTMLElement): GridCell {
  if (element instanceof HTMLSelectElement) return { kind: 'choice' }
  if (!(element instanceof HTMLInputElement)) return { kind: 'button' }
  const { selectionStart, selectionEnd, value } = element
  return { kind: 'text', atStart: selectionStart === 0, atEnd: selectionEnd === value.length }
}

function next(grid: Element, from: HTMLElement, move: GridMove): HTMLElement | undefined {
  const row = from.closest('[data-row]')!
  if (move === 'cell-before' || move === 'cell-after') {
    const all = [...row.querySelectorAll<HTMLElement>(cells)]
    return all[all.indexOf(from) + (move === 'cell-after' ? 1 : -1)]
  }
  const rows = [...grid.querySelectorAll('[data-row]')]
  const other = rows[rows.indexOf(row) + (move === 'row-after' ? 1 : -1)]
  const column = from.dataset['cell']!
  return (
    other?.querySelector<HTMLElement>(`[data-cell="${column}"]`) ??
    other?.querySelector<HTMLElement>('[data-cell="value"]') ??
    leaving(grid, move)
  )
}

/** After the last row comes whatever stands after the table. */
function leaving(grid: Element, move: GridMove): HTMLElement | undefined {
  if (move !== 'row-after') return undefined
  const fields = [...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea, button)')]
  return fields.find(
    (one) => grid.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING && one.tabIndex >= 0,
  )
}

function focusOn(element: HTMLElement | undefined): void {
  element?.focus()
  if (element instanceof HTMLInputElement) element.select()
  element?.scrollIntoView({ block: 'nearest' })
}
