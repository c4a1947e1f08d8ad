import type { FileReport, FilesReport, ProofReport } from './files-report.ts'
import { formatReport } from './format-report.ts'
import { visible } from './verify-error.ts'

/** A report for people: each file in one line, then each proof's findings, then the verdict. No colours. */
export function formatFilesReport(report: FilesReport): string {
  const { ok, files, proofs } = report
  return `${[
    ...files.map(fileLine),
    '',
    ...proofs.map((proof) => `${titleOf(proof)}\n${formatReport(proof)}`),
    verdict(ok, proofs),
  ].join('\n')}\n`
}

const marks = { proven: '✓', failed: '✗', 'not-proven': '–' } as const

function fileLine({ name, outcome, message }: FileReport): string {
  return `${marks[outcome]} ${visible(name)}: ${message}`
}

function titleOf({ file, issue }: ProofReport): string {
  if (issue === undefined) return visible(file)
  return `Briefing ${issue.number} of ${issue.date}, by ${visible(file)}`
}

function verdict(ok: boolean, proofs: readonly ProofReport[]): string {
  if (ok) return 'Every file is proven.'
  if (proofs.length === 0) return 'NOT PROVEN: no proof is among the files.'
  return 'NOT PROVEN: do not rely on the files that are marked ✗ or –.'
}
