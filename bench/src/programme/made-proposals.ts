import { formatInstant, textDigest, type ProposalText } from '@concert/statement'
import type { Said, Writer } from './open-writer.ts'
import type { SettableClock } from './settable-clock.ts'
import { among, inAll, languages, members, officeOf, pick, secretariat } from './words.ts'

export type MadeProposal = {
  readonly number: number
  readonly version: string
  readonly silence: string | undefined
  readonly adoption: string | undefined
  readonly stands: 'open' | 'silence' | 'broken' | 'adopted'
}

const hourMs = 3_600_000
const inWave = 100
/** The last waves have not been decided yet. */
const undecided = ['broken', 'silence', 'open'] as const

/**
 * Proposals with their discussion: a first version, comments and amendments, the version that answers them, confirmed
 * languages, silence, positions, and of most the adoption and who takes part. One in four is public.
 */
export async function sayProposals(
  writer: Writer,
  clock: SettableClock,
  { count, runsUntil }: { readonly count: number; readonly runsUntil: string },
): Promise<MadeProposal[]> {
  const { say } = writer
  for (const state of members)
    await say({
      by: officeOf(state),
      kind: 'proposals.method',
      ...among,
      body: { method: 'silence', consents: true },
    })
  const made: MadeProposal[] = []
  const waves = Math.ceil(count / inWave)
  for (let wave = 0; wave < waves; wave++) {
    const stands = wave < waves - undecided.length ? 'adopted' : undecided[wave - waves + undecided.length]!
    const expires = stands === 'silence' ? runsUntil : formatInstant(clock.ms() + 25 * hourMs)
    const own: MadeProposal[] = []
    for (let number = made.length + 1; own.length < inWave && number + own.length <= count;)
      own.push(await sayProposal(writer, number + own.length, { stands, expires }))
    if (stands === 'broken') for (const one of own) await say(breakOf(one))
    if (stands === 'adopted') clock.advance(26 * hourMs)
    for (const one of own) made.push(stands === 'adopted' ? await adopt(writer, clock, one) : one)
  }
  return made
}

const reachOf = (number: number): Pick<Said, 'label' | 'audience'> => (number % 4 === 0 ? {} : among)
const anyOffice = (at: number): string => officeOf(pick(members, at))

async function sayProposal(
  { say }: Writer,
  number: number,
  { stands, expires }: Pick<MadeProposal, 'stands'> & { readonly expires: string },
): Promise<MadeProposal> {
  const reach = reachOf(number)
  const text = textOf(number)
  const by = secretariat
  const first = await say({ by, kind: 'proposals.draft', ...reach, body: { number, ...text } })
  for (let at = 0; at < 3; at++) await say(commentOn(first, number, number + at))
  const asked = await say(amendmentOf(first, number))
  const amendments = [{ id: asked, taken: 'not', reason: 'It stays as it is.' }]
  const body = { number, ...text, amendments }
  const version = await say({ by, kind: 'proposals.draft', ...reach, replaces: first, body })
  for (const language of languages) {
    const said = { language, text: textDigest(text, language) }
    await say({ by, kind: 'proposals.confirmation', ...reach, inReplyTo: version, body: said })
  }
  const made = { number, version, stands, silence: undefined, adoption: undefined }
  if (stands === 'open') return made
  const frozen = { text: digestsOf(text), expires }
  const silence = await say({ by, kind: 'proposals.silence', ...reach, inReplyTo: version, body: frozen })
  for (let at = 0; at < 2; at++) await say(positionOn(silence, number, at))
  return { ...made, silence }
}

async function adopt({ say }: Writer, clock: SettableClock, one: MadeProposal): Promise<MadeProposal> {
  const { number, silence } = one
  const text = textOf(number)
  const reach = reachOf(number)
  const body = { number, date: clock.now().slice(0, 10), text: digestsOf(text), ...text }
  const adoption = await say({
    by: secretariat,
    kind: 'proposals.adoption',
    ...reach,
    inReplyTo: silence!,
    body,
  })
  for (let at = 0; at < 2; at++) {
    const state = pick(members, number + at)
    const said = { state, takesPart: true }
    await say({
      by: officeOf(state),
      kind: 'proposals.participation',
      ...reach,
      inReplyTo: adoption,
      body: said,
    })
  }
  return { ...one, adoption }
}

export function commentOn(version: string, number: number, at: number): Said {
  const text = `By which hour, and who answers? ${'It was asked before. '.repeat(at % 9)}`
  const body = { article: '1', text: text.trim() }
  return { by: anyOffice(at), kind: 'proposals.comment', ...reachOf(number), inReplyTo: version, body }
}

function amendmentOf(version: string, number: number): Said {
  const body = {
    type: 'replace',
    article: '1',
    texts: { en: 'Each state reports weekly.' },
    reason: 'Few staff.',
  }
  return { by: anyOffice(number), kind: 'proposals.amendment', ...reachOf(number), inReplyTo: version, body }
}

function positionOn(silence: string, number: number, at: number): Said {
  const body = { type: 'interpretation', texts: { en: 'Daily means on working days.' } }
  return {
    by: anyOffice(number + at),
    kind: 'proposals.position',
    ...reachOf(number),
    inReplyTo: silence,
    body,
  }
}

export function breakOf({ silence, number }: MadeProposal): Said {
  const body = { type: 'objection', reason: 'Too soon.' }
  return { by: anyOffice(number), kind: 'proposals.break', ...reachOf(number), inReplyTo: silence!, body }
}

function textOf(number: number): ProposalText {
  const articles = Array.from({ length: 5 }, (_, at) => ({
    id: String(at + 1),
    texts: inAll(
      `Each state reports daily, by form ${at + 1}. ${'What is corrected says why. '.repeat(5)}`.trim(),
    ),
  }))
  return { title: inAll(`On the exchange of figures, part ${number}`), articles }
}

function digestsOf(text: ProposalText): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, textDigest(text, language)]))
}
