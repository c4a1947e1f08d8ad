import { answer, formatNumber, note } from './output.ts'

/** A list as JSON or as text; that there is more of it, and how one comes to it, is told to whoever reads the text. */
export function answerList<T extends { readonly total: number }>(
  { json, from = '0' }: { readonly json?: boolean | undefined; readonly from?: string | undefined },
  found: T,
  { rows, text }: { readonly rows: (found: T) => readonly unknown[]; readonly text: (found: T) => string },
): void {
  answer(json, found, text)
  const next = Number(from) + rows(found).length
  if (json !== true && next < found.total)
    note(`${formatNumber(next)} of ${formatNumber(found.total)}; go on with --from ${next}`)
}
