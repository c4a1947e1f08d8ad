import type { ContactAnswer } from '@concert/api'

export type Contact = ContactAnswer['contact']
export type Party = Contact['parties'][number]

type Version = { readonly id: string; readonly replaces: string | null; readonly replacedBy: string | null }

/** Of things that come in versions, the newest of each. */
export function newestOf<V extends Version>(all: readonly V[]): readonly V[] {
  return all.filter(({ replacedBy }) => replacedBy === null)
}

/** The versions before one, the latest of them first. */
export function versionsBefore<V extends Version>(all: readonly V[], { replaces }: V): readonly V[] {
  const before = all.find(({ id }) => id === replaces)
  return before === undefined ? [] : [before, ...versionsBefore(all, before)]
}

/** What an agency's own record of the conversation says now. */
export function recordOf(
  { records }: Contact,
  agency: string | undefined,
): Contact['records'][number] | undefined {
  return newestOf(records).find((record) => record.agency === agency)
}

export function isParty({ parties }: Pick<Contact, 'parties'>, agency: string | undefined): boolean {
  return agency !== undefined && parties.some((party) => party.agency === agency)
}

/** The newest line of an agency for the press. */
export function lineOf(
  { pressLines }: Contact,
  agency: string | undefined,
): Contact['pressLines'][number] | undefined {
  return newestOf(pressLines).find((line) => line.agency === agency)
}

/** Everything that was said of the conversation, as a trail shows it, the newest first. */
export function trailOf({ records, pressLines, readouts, publications }: Contact): readonly TrailStep[] {
  return [
    ...records.map((row) => step('contacts.conversation', row)),
    ...pressLines.map((row) => step('contacts.press-line', row)),
    ...readouts.flatMap((readout) => [
      step('contacts.readout', readout),
      ...readout.answers.map((row) => step('contacts.answer', row)),
      ...(readout.withdrawal === null ? [] : [step('contacts.withdrawal', readout.withdrawal)]),
    ]),
    ...publications.flatMap((publication) => [
      step('contacts.publication', publication),
      ...publication.agreements.map((row) => step('contacts.agreement', row)),
      ...publication.objections.map((row) => step('contacts.objection', row)),
    ]),
  ].toSorted((a, b) => b.index - a.index)
}

/** Ids of everything that was said of it. */
export function trailIdsOf({ records, pressLines, readouts, publications }: Contact): ReadonlySet<string> {
  const answers = readouts.flatMap((readout) => readout.answers)
  return new Set([...records, ...pressLines, ...readouts, ...answers, ...publications].map(({ id }) => id))
}

type Said = {
  readonly index: number
  readonly received: string
  readonly agency: string
  readonly label: string
  readonly audience: string
}
type TrailStep = Said & { readonly kind: string; readonly custody: null }

function step(kind: string, { index, received, agency, label, audience }: Said): TrailStep {
  return { kind, index, received, agency, label, audience, custody: null }
}
