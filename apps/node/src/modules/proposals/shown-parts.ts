import type { Position, ProposalMethod, Silence, SilenceBreak } from '@concert/api'
import { formatInstant, instantMs, type Directory, type Instant } from '@concert/statement'
import type { AnySaid, Break, Position as PositionSaid, SilenceHistory, Withdrawal } from './histories.ts'
import { stateOf } from './members.ts'
import { standingAt } from './silence.ts'
import { silenceCourse, type MethodOf } from './standing.ts'

/** What every statement of a proposal is shown with. */
export function frameOf({ index, id, agency, audience, label, received }: AnySaid) {
  return { index, id, agency, audience: audience.join(' '), label, received }
}

/** The versions by which it is told what a statement was said of. */
export type VersionNumbers = ReadonlyMap<string | null, number>

export function showSilence(
  silence: SilenceHistory,
  numbers: VersionNumbers,
  directory: Directory,
  now: Instant,
): Silence {
  const course = silenceCourse(silence, directory)
  const { put } = silence
  const standing = standingAt(course, now)
  const broken = course.brokenBy.map(({ id }) => silence.breaks.find((one) => one.id === id)!)
  const withdrawal = silence.withdrawals.find(({ id }) => id === course.withdrawn?.id)
  return {
    ...frameOf(put),
    on: put.inReplyTo!,
    version: numbers.get(put.inReplyTo)!,
    text: put.body.text,
    standing,
    halfTime: between(put.received, course.expires),
    expires: course.expires,
    firstExpires: course.firstExpires,
    reason: put.body.reason ?? null,
    reissues: put.refs[0] ?? null,
    extensions: showExtensions(silence, course.extensions),
    breaks: broken.map((one) => showBreak(one, directory)),
    withdrawal: withdrawal === undefined ? null : showWithdrawal(withdrawal),
    positions: silence.positions.map((one) => showPosition(one, directory)),
  }
}

function between(from: Instant, to: Instant): Instant {
  return formatInstant(Math.floor((instantMs(from) + instantMs(to)) / 2))
}

function showExtensions(
  { put, extensions }: SilenceHistory,
  taken: readonly string[],
): Silence['extensions'] {
  let from: string = put.body.expires
  return extensions
    .filter(({ id }) => taken.includes(id))
    .map((one) => {
      const { expires, reason } = one.body
      const shown = { ...frameOf(one), from, expires, reason }
      from = expires
      return shown
    })
}

function showBreak(one: Break, directory: Directory): SilenceBreak {
  const { type, reason, article = null, texts = null, receivedBy = null } = one.body
  const state = stateOf(one.agency, directory) ?? null
  return { ...frameOf(one), state, type, reason, lang: one.lang, article, texts, receivedBy }
}

export function showWithdrawal(one: Withdrawal): NonNullable<Silence['withdrawal']> {
  return { ...frameOf(one), reason: one.body.reason, lang: one.lang }
}

export function showPosition(one: PositionSaid, directory: Directory): Position {
  const state = stateOf(one.agency, directory) ?? null
  return { ...frameOf(one), state, on: one.inReplyTo!, ...one.body }
}

export function showMethod({ state, standing, said }: MethodOf): ProposalMethod {
  return {
    state,
    standing,
    scope: said === undefined ? null : said.inReplyTo === null ? 'standing' : 'this',
    index: said?.index ?? null,
    id: said?.id ?? null,
    agency: said?.agency ?? null,
    received: said?.received ?? null,
    reason: said?.body.reason ?? null,
  }
}
