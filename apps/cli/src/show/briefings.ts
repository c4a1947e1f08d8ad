import { formatTable, plain } from '../table.ts'

type Named = { readonly number: number; readonly id: string }

export type IssueSummary = {
  readonly number: number
  readonly date: string
  readonly event: string
  readonly index: number
  readonly id: string
  readonly received: string
  readonly figuresSize: number
  readonly titles: Readonly<Record<string, string>>
  readonly corrects: Named | null
  readonly correctedBy: Named | null
  readonly files: readonly {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly url: string
  }[]
  readonly proof: string
}
export type IssueAnswer = { readonly briefing: IssueSummary }

export type Finding = {
  readonly rule: string
  readonly language: string
  readonly place: string
  readonly found: string
  readonly explanation: Readonly<Record<string, string>>
  readonly overridden: string | null
}

export type DraftAnswer = {
  readonly draft: {
    readonly id: string
    readonly number: number
    readonly date: string
    readonly event: string
    readonly version: number
    readonly standing: string
    readonly figuresSize: number
    readonly languages: readonly {
      readonly language: string
      readonly required: boolean
      readonly words: string | null
      readonly confirmed: { readonly index: number } | null
    }[]
    readonly findings: readonly Finding[]
    readonly hindrances: readonly { readonly place: string; readonly message: string }[]
  }
}
type Draft = DraftAnswer['draft']

export function formatIssues(issues: readonly IssueSummary[]): string {
  return formatTable<IssueSummary>(
    [
      { title: 'number', cell: ({ number }) => number },
      { title: 'date', cell: ({ date }) => date },
      { title: 'event', cell: ({ event }) => event },
      { title: 'entry', cell: ({ index }) => index },
      { title: 'title', cell: ({ titles }) => titles['en'] ?? Object.values(titles)[0] },
      { title: 'corrected by', cell: ({ correctedBy }) => correctedBy?.number },
    ],
    issues,
  )
}

export function formatIssue(issue: IssueSummary): string {
  const { number, date, event, index, id, received, figuresSize, titles, corrects, correctedBy } = issue
  return [
    `issue ${number} of ${date}, on ${event}, entry ${index} of ${received}`,
    `figures of the first ${figuresSize} entries of the record`,
    ...(corrects === null ? [] : [`in place of issue ${corrects.number}`]),
    ...(correctedBy === null ? [] : [`corrected by issue ${correctedBy.number}`]),
    ...Object.entries(titles).map(([language, title]) => `${language}: ${plain(title)}`),
    `statement ${id}`,
    '',
    formatTable(
      [
        { title: 'file', cell: ({ name }) => name },
        { title: 'bytes', cell: ({ bytes }) => bytes },
        { title: 'sha-256', cell: ({ sha256 }) => sha256 },
      ],
      issue.files,
    ),
  ].join('\n')
}

export function formatDrafts(drafts: readonly Draft[]): string {
  return formatTable<Draft>(
    [
      { title: 'id', cell: ({ id }) => id },
      { title: 'number', cell: ({ number }) => number },
      { title: 'date', cell: ({ date }) => date },
      { title: 'event', cell: ({ event }) => event },
      { title: 'version', cell: ({ version }) => version },
      { title: 'standing', cell: ({ standing }) => standing },
      { title: 'missing', cell: ({ hindrances }) => hindrances.length },
    ],
    drafts,
  )
}

export function formatDraft(draft: Draft): string {
  const { id, number, date, event, version, standing, figuresSize, languages, findings, hindrances } = draft
  return [
    `draft of issue ${number} of ${date}, on ${event}, version ${version}, ${standing}`,
    `figures of the first ${figuresSize} entries of the record`,
    `id ${id}`,
    '',
    formatTable(
      [
        { title: 'language', cell: ({ language }) => language },
        { title: 'needed', cell: ({ required }) => (required ? 'yes' : 'no') },
        { title: 'words', cell: ({ words }) => words ?? 'not written' },
        {
          title: 'confirmed',
          cell: ({ confirmed }) => (confirmed === null ? 'no' : `entry ${confirmed.index}`),
        },
      ],
      languages,
    ),
    ...(findings.length === 0 ? [] : ['', formatFindings(findings)]),
    '',
    hindrances.length === 0 ? 'It can be issued.' : 'Before it can be issued:',
    ...hindrances.map(({ place, message }) => `  ${plain(place)}: ${plain(message)}`),
  ].join('\n')
}

export function formatFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing is asked about the words.'
  return findings
    .map(
      ({ rule, language, place, found, explanation, overridden }) =>
        `${language} ${place}: "${plain(found)}" (${rule})\n  ${plain(
          overridden === null ? (explanation['en'] ?? '') : `kept: ${overridden}`,
        )}`,
    )
    .join('\n')
}
