import { count, formatNumber } from '../output.ts'
import { plain } from '../table.ts'
import type { RecomputedIssue } from './recompute-issue.ts'

/** For a person: that all of an issue follows from the record, or the first figure and every file that does not. */
export function formatRecomputed({ ok, number, size, difference, files }: RecomputedIssue): string {
  const from = `computed anew from the first ${formatNumber(size)} entries of the record`
  if (ok)
    return `✓ Briefing ${number}, ${from}: every figure, and the very bytes of its ${count(files.length, 'file')}.`
  return [
    `✗ Briefing ${number}, ${from}, is another:`,
    ...(difference === undefined ? [] : [`  ${plain(sentenceOf(difference))}`]),
    ...files.map((file) => `  ${file.ok ? '✓' : '✗'} ${plain(`${file.name}: ${file.message}`)}`),
  ].join('\n')
}

function sentenceOf({ place, stated, computed }: NonNullable<RecomputedIssue['difference']>): string {
  return `${place}: the briefing states ${worded(stated)}, and the record gives ${worded(computed)}`
}

const mostCharacters = 200

function worded(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text
}
