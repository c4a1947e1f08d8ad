import type { Briefing, BriefingWords, Section, Text } from '@concert/briefing'
import { languagesOf } from '@concert/language'
import type { OpenRecord } from '@concert/record'
import type { Directory, StatementId } from '@concert/statement'
import type { Kysely } from 'kysely'
import { Buffer } from 'node:buffer'
import { resolveAsOf } from '../../kernel/as-of.ts'
import { directoryAt } from '../../kernel/directory-at.ts'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { BriefingView, Module } from '../../kernel/module.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { everyone } from '../../kernel/visibility.ts'
import { readEvents } from '../situation/queries.ts'
import { previousIssue } from './issue-order.ts'
import { readIssues, type BriefingBody, type Issue, type View } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import type { BriefingsTables } from './tables.ts'

/** What figures are computed from: tables that hold at least `size` entries, and the record itself. */
export type ComputeParts = {
  readonly db: Kysely<KernelTables>
  readonly record: Pick<OpenRecord, 'origin' | 'rootAt' | 'entry'>
  /** In the order in which their sections are read. */
  readonly modules: readonly Pick<Module<KernelTables>, 'briefing'>[]
}

/** What an issue's statement says, from which and from the record all of it follows. */
export type BriefingContent = Pick<BriefingBody, 'number' | 'date' | 'size' | 'words' | 'correction'> & {
  readonly event: string
  /** The issue in whose place it stands. */
  readonly corrects?: StatementId | undefined
}

/**
 * One issue, whole: figures by computation as everyone may see them at its size, words as given. The same record and
 * content are the same briefing on every machine and at any time. Throws Refusal `unknown` for an event or an issue
 * that is not public at that size.
 */
export async function computeBriefing(parts: ComputeParts, content: BriefingContent): Promise<Briefing> {
  const { record } = parts
  const { number, date, size, event } = content
  const view = await viewAt(parts, size)
  const issues = await readIssues(view)
  const previous = previousIssue({ ...content, corrects: content.corrects ?? null }, issues)
  const sectionsView = { ...view, ...content, origin: record.origin, previous: pointOf(previous) }
  return {
    format: 'concert.briefing/v1',
    mode: modeOf(record.origin),
    organisation: organisationOf(view.directory),
    number,
    date,
    event: { id: event, names: await namesOf(view, event) },
    record: { origin: record.origin, size, root: Buffer.from(await record.rootAt(size)).toString('base64') },
    ...(previous === undefined ? {} : { previous: pointOf(previous)! }),
    ...correctsOf(content, issues),
    words: wordsOf(content, view.directory),
    sections: await sectionsOf(parts, sectionsView),
  }
}

async function viewAt({ db, record }: ComputeParts, size: number): Promise<View> {
  return {
    db: db as unknown as Kysely<BriefingsTables>,
    directory: await directoryAt({ db, record }, size),
    viewer: everyone,
    asOf: await resolveAsOf(String(size), db),
  }
}

/** One module after the other, so that their order never depends on how long each takes. */
async function sectionsOf(
  { modules, db }: ComputeParts,
  view: Omit<BriefingView<BriefingsTables>, 'db'>,
): Promise<Section[]> {
  const sections: Section[] = []
  for (const { briefing } of modules)
    if (briefing !== undefined) sections.push(...(await briefing({ ...view, db })))
  return sections
}

/** Records of exercises and samples have an origin of their own, which every statement signs. */
function modeOf(origin: string): Briefing['mode'] {
  return (/\/(sample|exercise)$/.exec(origin)?.[1] as 'sample' | 'exercise' | undefined) ?? 'live'
}

function organisationOf({ organisation }: Directory): Briefing['organisation'] {
  if (organisation === undefined) throw new Refusal('unknown', briefingsSay.notFoundedThen)
  const { names, secretariat, languages, notice } = organisation
  return {
    names: names as Text,
    secretariat: secretariat.names as Text,
    languages: languagesOf(languages),
    ...(notice === undefined ? {} : { notice: notice as Text }),
  }
}

async function namesOf(view: View, id: string): Promise<Text> {
  const event = (await readEvents(view)).find((one) => one.event === id)
  if (event !== undefined) return JSON.parse(event.names) as Text
  const said = briefingsSay.eventNotPublicThen({ event: id, size: view.asOf.size })
  throw new Refusal('unknown', `Cannot compute briefing: ${said.en}`, [toldAt('event', said)])
}

function correctsOf(
  { corrects, correction }: BriefingContent,
  issues: readonly Issue[],
): Pick<Briefing, 'corrects'> {
  if (corrects === undefined) return {}
  const issue = issues.find(({ id }) => id === corrects)
  if (issue !== undefined && correction !== undefined)
    return { corrects: { number: issue.number, id: issue.id, reason: correction as Text } }
  const said = issue === undefined ? briefingsSay.issueUnknownThen(corrects) : briefingsSay.sayWhyCorrected
  throw new Refusal('unknown', `Cannot compute briefing: ${said.en}`, [toldAt('corrects', said)])
}

function pointOf(issue: Issue | undefined): Briefing['previous'] {
  return issue && { number: issue.number, date: issue.date, size: issue.size }
}

/** Those that there are forms in, in the organisation's order. */
function wordsOf({ words }: BriefingContent, { organisation }: Directory): Briefing['words'] {
  const written = languagesOf(organisation?.languages).filter((language) => words[language] !== undefined)
  return Object.fromEntries(written.map((language) => [language, words[language] as BriefingWords]))
}
