import type { ChartColumn } from '@concert/charts'

type Extent = Pick<ChartColumn, 'left' | 'right'>

/** The column at `x` pixels of the drawing; beside all of them the nearest. */
export function columnAt(columns: readonly Extent[], x: number): number | undefined {
  if (columns.length === 0) return undefined
  const at = columns.findIndex(({ right }) => x < right)
  return at < 0 ? columns.length - 1 : at
}

/** Where a readout begins: at the last column with a figure, else at the last. */
export function lastTold(columns: readonly Pick<ChartColumn, 'value'>[]): number {
  const at = columns.findLastIndex(({ value }) => value !== undefined)
  return at < 0 ? columns.length - 1 : at
}

/** Where a key leads from `at`, of so many columns; undefined for a key that leads nowhere. */
export function columnAfter(key: string, at: number, columns: number): number | undefined {
  const step = steps[key]
  if (step !== undefined) return Math.max(0, Math.min(columns - 1, at + step))
  if (key === 'Home') return 0
  return key === 'End' ? columns - 1 : undefined
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 7,
  PageDown: -7,
}

/** What is said of a column: its period with its figure, or with the figure of each series where there are several. */
export function toldOf(
  { name, text, note, parts }: Pick<ChartColumn, 'name' | 'text' | 'note' | 'parts'>,
  told: (of: string, text: string) => string,
): { readonly figure: string; readonly note: string } {
  if (parts.length < 2) return { figure: told(name, text), note }
  const each = parts.map((part) =>
    told(part.of, part.note === '' ? part.text : `${part.text} (${part.note})`),
  )
  return { figure: name, note: each.join(' · ') }
}
