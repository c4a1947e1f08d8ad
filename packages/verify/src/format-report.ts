import type { AuditReport } from './audit.ts'
import type { BundleReport } from './bundle-report.ts'
import type { Finding } from './findings.ts'

/** A report for people: plain lines, ✓ for what holds, ✗ for what does not, and what is not proven. No colours. */
export function formatReport(report: BundleReport | AuditReport): string {
  const lines = 'findings' in report ? bundleLines(report) : auditLines(report)
  return `${lines.join('\n')}\n`
}

function bundleLines({ ok, findings }: BundleReport): string[] {
  const of = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome)
  return [
    ...findings
      .filter(({ outcome }) => outcome !== 'not-proven')
      .map(({ outcome, message }) => `${outcome === 'proven' ? '✓' : '✗'} ${message}`),
    ...notProven(of('not-proven').map(({ message }) => message)),
    '',
    ok ? 'Nothing that was checked failed.' : 'The check FAILED: do not rely on this statement.',
  ]
}

function auditLines(report: AuditReport): string[] {
  const { entries, open, sealed, notUnderstood, kinds, faults, moreFaults, directory } = report
  const isGood = faults.length === 0
  return [
    `${entries} entries: ${open} open, ${sealed} sealed`,
    ...Object.entries(kinds).map(([kind, count]) => `  ${kind}: ${count}`),
    `${directory.agencies.size} agencies with ${directory.keys.size} keys`,
    ...(isGood
      ? [`✓ Every open statement is signed by a key in force for its author, and meant for this record.`]
      : []),
    ...faults.map(({ index, code, message }) => `✗ entry ${index} (${code}): ${message}`),
    ...(moreFaults > 0 ? [`✗ and ${moreFaults} more`] : []),
    ...notProven([
      'That these are the entries of the signed log: the check of its tree says that.',
      'That the figures are true: a signature says who stated them.',
      ...(sealed > 0 ? ['Who signed the sealed entries that none discloses, and what they say.'] : []),
      ...(notUnderstood > 0
        ? [
            `That statements of kinds or versions not known here (${notUnderstood}) are well-formed, and leave the directory as it is.`,
          ]
        : []),
      'That other readers are shown the same log.',
    ]),
  ]
}

function notProven(clauses: readonly string[]): string[] {
  return ['not proven:', ...clauses.map((clause) => `  - ${clause}`)]
}
