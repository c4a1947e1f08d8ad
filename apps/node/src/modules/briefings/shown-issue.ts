import type { BriefingFile, BriefingIssue } from '@concert/api'
import { proofName } from '@concert/briefing'
import type { Attachment } from '@concert/statement'
import { issueFiles } from './issue-files.ts'
import type { Draft, Issue } from './queries.ts'

/** Where an issue's file is, for good: its bytes never change under this address. */
export function fileUrl(number: number, name: string): string {
  return `/briefings/${number}/${name}`
}

export function showIssue(issue: Issue, issues: readonly Issue[]): BriefingIssue {
  const { index, id, agency, audience, label, received, files, correctedBy } = issue
  return {
    index,
    id,
    agency,
    audience,
    label,
    received,
    ...contentOf(issue, issues),
    correctedBy: correctedBy ?? null,
    titles: Object.fromEntries(
      Object.entries(issue.body.words).map(([language, { title }]) => [language, title]),
    ),
    files: files.flatMap((file) => showFile(file, issue.number)),
    proof: fileUrl(issue.number, proofName(issue.number)),
  }
}

/** What a draft and an issue show alike. */
export function contentOf(
  { number, date, event, size, corrects, body }: Draft | Issue,
  issues: readonly Issue[],
) {
  const corrected = issues.find(({ id }) => id === corrects)
  return {
    number,
    date,
    event,
    figuresSize: size,
    corrects: corrected === undefined ? null : { number: corrected.number, id: corrected.id },
    correction: body.correction ?? null,
  }
}

/** A file by its name; one that has no form's name is none of the issue's. */
function showFile({ name, bytes, sha256 }: Attachment, number: number): BriefingFile[] {
  const known = issueFiles(number).get(name)
  return known === undefined ? [] : [{ name, ...known, bytes, sha256, url: fileUrl(number, name) }]
}
