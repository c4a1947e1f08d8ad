/** The figures of a chart as rows: `text` for reading, `data` for machines. */
export type Table = {
  readonly head: readonly TableHead[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** `code` names the column in CSV, the same in every language. */
export type TableHead = { readonly text: string; readonly code: string; readonly numeric: boolean }

export type TableCell = {
  /** As the reader's language writes it; the gap's name where there is no figure. */
  readonly text: string
  /** As CSV holds it: figures with a point and without grouping, empty where there is none. */
  readonly data: string
}

export function textCell(text: string): TableCell {
  return { text, data: text }
}

/** A figure, or the text that stands where there is none. */
export function numberCell(value: number | undefined, text: string): TableCell {
  return { text, data: value === undefined ? '' : String(value) }
}
