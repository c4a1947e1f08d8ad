/** Where a key leads to in the table of figures. */
export type GridMove = 'row-before' | 'row-after' | 'cell-before' | 'cell-after'

type Key = {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, Alt or Meta: somebody else's shortcut. */
  readonly isModified: boolean
}

/** What the focus is on: text with the caret somewhere, a choice whose arrows change it, or something to follow or press. */
export type GridCell =
  | { readonly kind: 'text'; readonly atStart: boolean; readonly atEnd: boolean }
  | { readonly kind: 'choice' | 'button' }

/**
 * Enter leads to the next row, and back with Shift; up and down do so from everything but a choice; left and right lead
 * along the row where the caret cannot go further. Tab is the browser's own: it leads from field to field.
 */
export function gridMove({ key, shiftKey, isModified }: Key, cell: GridCell): GridMove | undefined {
  if (isModified) return undefined
  if (key === 'Enter' && cell.kind !== 'button') return shiftKey ? 'row-before' : 'row-after'
  if (shiftKey) return undefined
  if (cell.kind !== 'choice' && key === 'ArrowDown') return 'row-after'
  if (cell.kind !== 'choice' && key === 'ArrowUp') return 'row-before'
  if (key === 'ArrowLeft' && (cell.kind !== 'text' || cell.atStart)) return 'cell-before'
  if (key === 'ArrowRight' && (cell.kind !== 'text' || cell.atEnd)) return 'cell-after'
  return undefined
}
