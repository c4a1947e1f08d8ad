import type {
  Decision,
  DecisionAnswer,
  DecisionsAnswer,
  Position,
  Proposal,
  ProposalAnswer,
  ProposalsAnswer,
  ProposalSummary,
  Silence,
} from '@concert/api'
import { formatTable, plain } from '../table.ts'

export function formatProposals({ now, proposals }: ProposalsAnswer): string {
  const table = formatTable<ProposalSummary>(
    [
      { title: 'no.', right: true, cell: ({ number }) => String(number) },
      { title: 'version', right: true, cell: ({ version }) => String(version) },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'since', cell: ({ since }) => since },
      {
        title: 'expires',
        cell: ({ standing, silence }) => (standing === 'silence' ? silence?.expires : null),
      },
      { title: 'author', cell: ({ author }) => author },
      { title: 'title', cell: ({ title }) => title['en'] },
      { title: 'decision', right: true, cell: ({ decision }) => decision?.number.toString() },
    ],
    proposals,
  )
  return `${table}\nit is ${now}`
}

export function formatProposal({ now, proposal }: ProposalAnswer): string {
  const { number, version, standing, since, author, label, audience, title, id } = proposal
  return [
    `${number}. ${plain(title['en'] ?? '')}: ${standing} since ${since}`,
    `version ${version}, by ${author}; it is ${now}`,
    `${label}, for ${audience}`,
    `id ${id}`,
    ...textLines(proposal.versions.at(-1)!),
    ...part('Languages', proposal.languages.map(languageLine)),
    ...part('Silence as a method', proposal.method.map(methodLine)),
    ...part('Amendments', proposal.amendments.map(amendmentLine)),
    ...part('Comments', proposal.comments.map(commentLine)),
    ...proposal.silences.flatMap((silence) => part(`Silence ${silence.id}`, silenceLines(silence))),
    ...consensusLines(proposal),
    ...(proposal.decision === null ? [] : ['', ...decisionLines(proposal.decision)]),
    ...(standing === 'open' || standing === 'broken'
      ? part(
          'Before it can be put under silence',
          proposal.hindrances.map(({ message }) => plain(message)),
        )
      : []),
  ].join('\n')
}

type Text = Pick<Decision, 'preamble' | 'articles'>

function textLines({ preamble, articles }: Text): string[] {
  return [
    ...(preamble === undefined ? [] : ['', wordsOf(preamble)]),
    ...articles.map(({ id, heading, texts }) => {
      const head = heading === undefined ? '' : `${plain(heading['en'] ?? '')}. `
      return `  ${id}  ${head}${wordsOf(texts)}`
    }),
  ]
}

function wordsOf(texts: Readonly<Record<string, string>>): string {
  return plain(texts['en'] ?? Object.values(texts)[0] ?? '')
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function languageLine({ language, required, whole, confirmed }: Proposal['languages'][number]): string {
  const standing = !whole
    ? 'not whole'
    : confirmed === null
      ? 'not confirmed'
      : `confirmed at ${confirmed.received}`
  return `${language}  ${standing}${required ? '' : '  (no language of the organisation)'}`
}

function methodLine({ state, standing, scope, reason }: Proposal['method'][number]): string {
  const of = scope === 'standing' ? ', until further notice' : ''
  return `${state}  ${standing}${of}${reason === null ? '' : `: ${plain(reason)}`}`
}

function amendmentLine({
  id,
  agency,
  article,
  type,
  version,
  texts,
  reason,
  outcome,
}: Proposal['amendments'][number]): string {
  const became = outcome === null ? '' : ` [${outcome.taken} in version ${outcome.version}]`
  const words = texts === null ? '' : `: ${wordsOf(texts)}`
  return `${agency} on version ${version}, ${type} ${article}${words} (${plain(reason)})${became}  ${id}`
}

function commentLine({ agency, article, version, text }: Proposal['comments'][number]): string {
  return `${agency} on version ${version}${article === null ? '' : `, article ${article}`}: ${plain(text)}`
}

function silenceLines(silence: Silence): string[] {
  const { standing, version, received, expires, reason, extensions, breaks, withdrawal, positions } = silence
  return [
    `${standing}: version ${version}, from ${received} to ${expires}${reason === null ? '' : ` (${plain(reason)})`}`,
    ...extensions.map((one) => `extended from ${one.from} to ${one.expires}: ${plain(one.reason)}`),
    ...breaks.map(
      (one) => `broken by ${one.state ?? one.agency} (${one.type}) at ${one.received}: ${plain(one.reason)}`,
    ),
    ...(withdrawal === null ? [] : [`withdrawn at ${withdrawal.received}: ${plain(withdrawal.reason)}`]),
    ...positions.map(positionLine),
  ]
}

function positionLine({ agency, type, texts }: Position): string {
  return `${type} by ${agency}: ${wordsOf(texts)}`
}

function consensusLines({ consensus }: Proposal): string[] {
  if (consensus === null) return []
  const { date, chair, present, absent } = consensus
  const lines = [`on ${date}, chaired by ${chair}; present ${present.join(', ')}`]
  return part('Consensus', [...lines, ...(absent.length === 0 ? [] : [`absent ${absent.join(', ')}`])])
}

export function formatDecisions({ decisions }: DecisionsAnswer): string {
  return formatTable<Decision>(
    [
      { title: 'no.', right: true, cell: ({ number }) => String(number) },
      { title: 'date', cell: ({ date }) => date },
      { title: 'title', cell: ({ title }) => title['en'] },
      { title: 'way', cell: ({ way }) => way },
      { title: 'proposal', right: true, cell: ({ proposal }) => proposal?.number.toString() },
      { title: 'takes part', cell: (one) => statesThat('takes-part', one) || null },
    ],
    decisions,
  )
}

export function formatDecision({ decision }: DecisionAnswer): string {
  return decisionLines(decision).join('\n')
}

function decisionLines(decision: Decision): string[] {
  const { number, title, date, way, label, audience, id, positions } = decision
  return [
    `Decision ${number} of ${date}: ${plain(title['en'] ?? '')}`,
    `${way === null ? '' : `by ${way}; `}${label}, for ${audience}`,
    `id ${id}`,
    ...textLines(decision),
    ...part('Positions', positions.map(positionLine)),
    ...part('Takes part', [statesThat('takes-part', decision) || '–']),
    ...part('Does not take part', [statesThat('apart', decision) || '–']),
    ...part('Has not said', [statesThat('not-said', decision) || '–']),
  ]
}

function statesThat(standing: string, { participation }: Decision): string {
  return participation
    .filter((one) => one.standing === standing)
    .map(({ state }) => state)
    .join(', ')
}
