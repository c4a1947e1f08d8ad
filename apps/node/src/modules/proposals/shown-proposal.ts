import type {
  Proposal,
  ProposalAmendment,
  ProposalComment,
  ProposalLanguage,
  ProposalSummary,
  ProposalVersion,
} from '@concert/api'
import { inProtocolOrder, isWhole, textDigest, type Directory, type Instant } from '@concert/statement'
import type { DecisionHistory, History, Method, Version } from './histories.ts'
import { membersAt, stateOf } from './members.ts'
import { showDecision } from './shown-decision.ts'
import { frameOf, showMethod, showSilence, showWithdrawal, type VersionNumbers } from './shown-parts.ts'
import { hindrances } from './silence-rules.ts'
import { standingAt } from './silence.ts'
import { languagesOf, methodOf, newestOf, silenceCourse, standingOf } from './standing.ts'

/** By whose directory, and at which instant, something is shown. */
export type Shown = { readonly directory: Directory; readonly now: Instant }

/** A proposal as one line of a list. */
export function summarise(history: History, { directory, now }: Shown): ProposalSummary {
  const newest = newestOf(history)
  const [first] = history.versions as readonly [Version]
  const silence = history.silences.at(-1)
  const course = silence === undefined ? undefined : silenceCourse(silence, directory)
  const [adoption] = history.adoptions
  return {
    ...frameOf(newest),
    number: history.number,
    version: newest.version,
    first: first.id,
    author: first.agency,
    state: stateOf(first.agency, directory) ?? null,
    event: newest.event,
    lang: newest.lang,
    title: newest.body.title,
    ...standingOf(history, directory, now),
    silence:
      course === undefined
        ? null
        : { id: silence!.put.id, standing: standingAt(course, now), expires: course.expires },
    decision:
      adoption === undefined
        ? null
        : { id: adoption.id, number: adoption.body.number, date: adoption.body.date },
    comments: history.comments.length,
    amendments: history.amendments.length,
  }
}

/** The whole proposal: everything that was said of it, and what follows. */
export function showProposal(
  history: History,
  methods: readonly Method[],
  decision: DecisionHistory | undefined,
  shown: Shown,
): Proposal {
  const { directory, now } = shown
  const numbers: VersionNumbers = new Map(history.versions.map(({ id, version }) => [id, version]))
  const members = membersAt(directory, now)
  const [withdrawal] = history.withdrawals
  const judging = { directory, received: now }
  return {
    ...summarise(history, shown),
    versions: history.versions.map(showVersion),
    comments: history.comments.map((one) => showComment(one, numbers, directory)),
    amendments: history.amendments.map((one) => showAmendment(one, history, numbers, directory)),
    languages: languagesOf(history, directory).map(showLanguage),
    method: methodOf(history, methods, members, directory).map(showMethod),
    silences: history.silences.map((one) => showSilence(one, numbers, directory, now)),
    consensus: showConsensus(history, numbers, shown),
    withdrawal: withdrawal === undefined ? null : showWithdrawal(withdrawal),
    decision: decision === undefined ? null : showDecision(decision, history, directory),
    hindrances: hindrances(history, methods, judging).map(({ code: _, ...told }) => told),
  }
}

function showVersion(one: Version): ProposalVersion {
  const { title, preamble, articles, amendments = [] } = one.body
  return {
    ...frameOf(one),
    version: one.version,
    replaces: one.replaces,
    ...(one.replacedBy === undefined ? {} : { replacedBy: one.replacedBy }),
    lang: one.lang,
    title,
    ...(preamble === undefined ? {} : { preamble }),
    articles,
    amendments,
    text: Object.fromEntries(
      Object.keys(title)
        .filter((language) => isWhole(one.body, language))
        .map((language) => [language, textDigest(one.body, language)]),
    ),
  }
}

function showComment(
  one: History['comments'][number],
  numbers: VersionNumbers,
  directory: Directory,
): ProposalComment {
  const { article = null, text } = one.body
  return { ...frameOf(one), ...placeOf(one, numbers, directory), article, text }
}

function showAmendment(
  one: History['amendments'][number],
  history: History,
  numbers: VersionNumbers,
  directory: Directory,
): ProposalAmendment {
  const { article, type, heading = null, texts = null, reason } = one.body
  return {
    ...frameOf(one),
    ...placeOf(one, numbers, directory),
    article,
    type,
    heading,
    texts,
    reason,
    outcome: outcomeOf(one.id, history),
  }
}

function placeOf(
  { agency, inReplyTo, lang }: History['comments'][number] | History['amendments'][number],
  numbers: VersionNumbers,
  directory: Directory,
) {
  const state = stateOf(agency, directory) ?? null
  return { state, on: inReplyTo!, version: numbers.get(inReplyTo)!, lang }
}

/** What the version that followed says became of it. */
function outcomeOf(id: string, { versions }: History): ProposalAmendment['outcome'] {
  for (const { id: by, version, body } of versions) {
    const said = body.amendments?.find((one) => one.id === id)
    if (said !== undefined) return { taken: said.taken, reason: said.reason ?? null, by, version }
  }
  return null
}

function showLanguage({ confirmed, ...one }: ReturnType<typeof languagesOf>[number]): ProposalLanguage {
  if (confirmed === undefined) return { ...one, confirmed: null }
  const { id, index, agency, received } = confirmed
  return { ...one, confirmed: { id, index, agency, received } }
}

function showConsensus(
  { consensuses }: History,
  numbers: VersionNumbers,
  { directory }: Shown,
): Proposal['consensus'] {
  const one = consensuses.at(-1)
  if (one === undefined) return null
  const { text, date, chair, present } = one.body
  const order = inProtocolOrder(directory).map(({ state }) => state)
  return {
    ...frameOf(one),
    on: one.inReplyTo!,
    version: numbers.get(one.inReplyTo)!,
    text,
    date,
    chair,
    present: order.filter((state) => present.includes(state)),
    absent: membersAt(directory, one.received).filter((state) => !present.includes(state)),
    meeting: one.refs[0] ?? null,
  }
}
