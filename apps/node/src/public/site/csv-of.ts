import { formatCsv } from '@concert/charts'

type Field = string | number | boolean | null

/** Rows under a head as CSV; null is an empty field. */
export function csvOf(head: readonly string[], rows: readonly (readonly Field[])[]): string {
  return formatCsv({
    head: head.map((code) => ({ code, text: code, numeric: false })),
    rows: rows.map((row) =>
      row.map((field) => {
        const data = field === null ? '' : String(field)
        return { data, text: data }
      }),
    ),
  })
}
