import type { BriefingFile, BriefingIssue } from '@concert/api'
import { formName, mediaTypeOf, proofName } from '@concert/briefing'
import type { Attachment } from '@concert/statement'
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
function showFile({ name, mediaType, bytes, sha256 }: Attachment, number: number): BriefingFile[] {
  const [, language = null, ending] =
    /^briefing-\d+\.(?:([a-z]{2})\.)?(html|pdf|json|csv|cap\.xml)$/.exec(name) ?? []
  if (ending === undefined) return []
  const form = ending === 'cap.xml' ? 'cap' : (ending as 'html' | 'pdf' | 'json' | 'csv')
  if (mediaTypeOf(form) !== mediaType || formName(number, form, (language ?? undefined) as never) !== name)
    return []
  return [{ name, form, language, mediaType, bytes, sha256, url: fileUrl(number, name) }]
}
