import type { Problem } from './command-error.ts'
import { count, formatNumber } from './output.ts'
import { formatFaults } from './show-error.ts'

/** What the node says of a file that it has read, before it signs anything. */
export type Reading = {
  readonly format: string
  readonly source: { readonly name: string }
  readonly rows: number
  readonly observationCount: number
  readonly leftOut: number
  readonly corrections: number
  readonly same: number
  readonly notes: NonNullable<Problem['faults']>
  readonly skipped: NonNullable<Problem['faults']>
  readonly totals: Readonly<Record<string, number>>
}

/** What an import read and said, on a few lines. */
export function formatImport(
  file: string,
  reading: Reading,
  statements: readonly number[],
  preview: boolean,
): string {
  const { format, source, rows, observationCount, corrections, same, leftOut } = reading
  const said = preview ? 'Nothing was signed: this is a preview.' : formatStatements(statements)
  return [
    `${file}: ${format}, from ${source.name}`,
    `  ${count(rows, 'row')}, ${count(observationCount, 'observation')}: ${formatNumber(observationCount - same - correctionsIn(reading))} new, ${count(corrections, 'correction')}, ${formatNumber(same)} unchanged${leftOut === 0 ? '' : `, ${formatNumber(leftOut)} of other places left out`}`,
    ...Object.entries(reading.totals).map(
      ([indicator, total]) => `  total ${indicator}: ${formatNumber(total)}`,
    ),
    ...listed('skipped row', reading.skipped),
    ...listed('note', reading.notes),
    `  ${said}`,
  ].join('\n')
}

/** What the file no longer has is withdrawn: a correction that is none of its observations. */
function correctionsIn({ corrections, observationCount, same }: Reading): number {
  return Math.min(corrections, observationCount - same)
}

function formatStatements(statements: readonly number[]): string {
  if (statements.length === 0) return 'Nothing was signed: all of it stands already.'
  const first = Math.min(...statements)
  const last = Math.max(...statements)
  return `Signed as ${count(statements.length, 'statement')}: entry ${first === last ? last : `${first} to ${last}`}.`
}

function listed(what: string, faults: Reading['notes']): string[] {
  if (faults.length === 0) return []
  return [`  ${count(faults.length, what)}:`, ...formatFaults(faults).map((line) => `  ${line}`)]
}
