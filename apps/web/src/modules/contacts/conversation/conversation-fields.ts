import type { Bodies, contactMedia } from '@concert/statement'

export type Texts = Readonly<Record<string, string>>

type ConversationBody = Bodies['contacts.conversation']

/** What may be known of a conversation without what was said in it: the part that its record and its readouts share. */
export type ConversationBasics = Omit<ConversationBody, 'privateRecord'>

export type PartyFields = {
  /** Empty: it is not in the directory, and has names. */
  readonly agency: string
  readonly names: Texts
  readonly office: Texts
}

export type ConversationFields = {
  readonly medium: (typeof contactMedia)[number]
  readonly date: string
  /** As an input of date and time has it, in UTC; empty where it is not known. */
  readonly began: string
  readonly ended: string
  readonly parties: readonly PartyFields[]
  /** Which of the parties, from 0. */
  readonly requestedBy: number | undefined
  readonly chair: number | undefined
  readonly topics: readonly Texts[]
  readonly interpreted: readonly string[]
}

export const noParty: PartyFields = { agency: '', names: {}, office: {} }

export function emptyConversation(own: string, date: string): ConversationFields {
  return {
    medium: 'telephone',
    date,
    began: '',
    ended: '',
    parties: [{ ...noParty, agency: own }, noParty],
    requestedBy: undefined,
    chair: undefined,
    topics: [{}],
    interpreted: [],
  }
}

/** Places at which something is missing or wrong, as `date`, `parties.1.office` or `topics.0`. */
export function conversationFaults(fields: ConversationFields, own: string): readonly string[] {
  const { date, began, ended, parties, topics } = fields
  return [
    ...(date === '' ? ['date'] : []),
    ...(began !== '' && ended !== '' && ended < began ? ['ended'] : []),
    ...(parties.length < 2 || !parties.some(({ agency }) => agency === own) ? ['parties'] : []),
    ...parties.flatMap((party, at) => partyFaults(parties, party, at)),
    ...topics.flatMap((topic, at) => (isNamed(topic) ? [] : [`topics.${at}`])),
  ]
}

function partyFaults(
  parties: readonly PartyFields[],
  { agency, names, office }: PartyFields,
  at: number,
): string[] {
  const isRepeated = agency !== '' && parties.findIndex((one) => one.agency === agency) < at
  return [
    ...(isRepeated ? [`parties.${at}.agency`] : []),
    ...(agency === '' && !isNamed(names) ? [`parties.${at}.names`] : []),
    ...(isNamed(office) ? [] : [`parties.${at}.office`]),
  ]
}

/** A name is in English at least. */
export function isNamed(names: Texts): boolean {
  return (names['en'] ?? '').trim() !== ''
}

/** What was written, without what was left empty. */
export function written(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  )
}

/** Of fields without faults. */
export function conversationBody(fields: ConversationFields): Record<string, unknown> {
  const { medium, date, began, ended, parties, requestedBy, chair, topics, interpreted } = fields
  return {
    medium,
    date,
    ...(began === '' ? {} : { began: instantOf(began) }),
    ...(ended === '' ? {} : { ended: instantOf(ended) }),
    parties: parties.map(({ agency, names, office }) => ({
      ...(agency === '' ? { names: written(names) } : { agency }),
      office: written(office),
    })),
    ...(requestedBy === undefined ? {} : { requestedBy }),
    ...(chair === undefined ? {} : { chair }),
    topics: topics.map(written),
    ...(interpreted.length === 0 ? {} : { interpreted: [...interpreted] }),
  }
}

/** The fields of what was said or begun before; what it does not have is left as in `first`. */
export function conversationFieldsOf(
  body: { readonly [name in keyof ConversationBasics]?: unknown },
  first: ConversationFields,
): ConversationFields {
  const given = body as Partial<ConversationBasics>
  return {
    medium: given.medium ?? first.medium,
    date: given.date ?? first.date,
    began: given.began?.slice(0, 16) ?? first.began,
    ended: given.ended?.slice(0, 16) ?? first.ended,
    parties: (given.parties ?? first.parties).map(({ agency, names, office }) => ({
      agency: agency ?? '',
      names: names ?? {},
      office,
    })),
    requestedBy: given.requestedBy ?? first.requestedBy,
    chair: given.chair ?? first.chair,
    topics: given.topics ?? first.topics,
    interpreted: given.interpreted ?? first.interpreted,
  }
}

/** Without the party at a place; what named a party names the same one still, or nobody. */
export function withoutParty(fields: ConversationFields, at: number): ConversationFields {
  return {
    ...fields,
    parties: fields.parties.filter((_, place) => place !== at),
    requestedBy: placeWithout(fields.requestedBy, at),
    chair: placeWithout(fields.chair, at),
  }
}

function placeWithout(place: number | undefined, removed: number): number | undefined {
  if (place === undefined || place === removed) return undefined
  return place > removed ? place - 1 : place
}

/** An input of date and time holds UTC without saying so. */
export function instantOf(text: string): string {
  return `${text.slice(0, 16)}:00.000Z`
}
