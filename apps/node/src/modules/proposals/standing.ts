import {
  isWhole,
  textDigest,
  type Directory,
  type Instant,
  type ProposalText,
  type StateCode,
} from '@concert/statement'
import type { History, Method, SilenceHistory, Version } from './histories.ts'
import { stateOf } from './members.ts'
import {
  courseOf,
  standingAt,
  type SilenceCourse,
  type SilenceEvent,
  type SilenceStanding,
} from './silence.ts'

export type Standing = {
  readonly standing: 'open' | 'silence' | 'broken' | 'passed' | 'agreed' | 'adopted' | 'withdrawn'
  /** When what it stands by was received, or its silence expired. */
  readonly since: Instant
}

/** How a proposal stands at an instant, from everything that was said of it. */
export function standingOf(history: History, directory: Directory, now: Instant): Standing {
  const newest = newestOf(history)
  const [adoption] = history.adoptions
  if (adoption !== undefined) return { standing: 'adopted', since: adoption.received }
  const [withdrawal] = history.withdrawals
  if (withdrawal !== undefined) return { standing: 'withdrawn', since: withdrawal.received }
  const consensus = history.consensuses.at(-1)
  if (consensus !== undefined) return { standing: 'agreed', since: consensus.received }
  const silence = history.silences.at(-1)
  const bySilence = silence === undefined ? undefined : silenceDecides(silence, newest, directory, now)
  return bySilence ?? { standing: 'open', since: newest.received }
}

/** A newer version leaves a broken silence behind it. */
function silenceDecides(
  silence: SilenceHistory,
  newest: Version,
  directory: Directory,
  now: Instant,
): Standing | undefined {
  const course = silenceCourse(silence, directory)
  switch (standingAt(course, now)) {
    case 'running':
      return { standing: 'silence', since: course.put }
    case 'passed':
      return { standing: 'passed', since: course.expires }
    case 'broken':
      return silence.put.inReplyTo === newest.id
        ? { standing: 'broken', since: course.brokenBy[0]!.received }
        : undefined
    default:
      return undefined
  }
}

export function newestOf({ versions }: History): Version {
  return versions.find(({ replacedBy }) => replacedBy === undefined) ?? versions.at(-1)!
}

/** The course of a silence: what was said of it, in the order in which it was received. */
export function silenceCourse(
  { put, extensions, breaks, withdrawals, adoptions }: SilenceHistory,
  directory: Directory,
): SilenceCourse {
  const events = [
    ...extensions.map((one) => ({
      ...one,
      type: 'extension' as const,
      expires: one.body.expires,
    })),
    ...breaks.flatMap((one) => {
      const state = stateOf(one.agency, directory)
      return state === undefined ? [] : [{ ...one, type: 'break' as const, state }]
    }),
    ...withdrawals.map((one) => ({ ...one, type: 'withdrawal' as const })),
    ...adoptions.map((one) => ({ ...one, type: 'adoption' as const })),
  ].toSorted((a, b) => (a.received === b.received ? a.index - b.index : a.received < b.received ? -1 : 1))
  return courseOf(put.received, put.body.expires, events satisfies readonly SilenceEvent[])
}

export function silenceStanding(
  silence: SilenceHistory,
  directory: Directory,
  now: Instant,
): SilenceStanding {
  return standingAt(silenceCourse(silence, directory), now)
}

export type MethodOf = {
  readonly state: StateCode
  readonly standing: 'consents' | 'refuses' | 'silent'
  readonly said: Method | undefined
}

/** What each of the states says to a silence: what it said of this proposal last, else what it said of all. */
export function methodOf(
  { methods }: Pick<History, 'methods'>,
  ofAll: readonly Method[],
  states: readonly StateCode[],
  directory: Directory,
): MethodOf[] {
  return states.map((state) => {
    const own = ({ agency }: Method): boolean => stateOf(agency, directory) === state
    const said = methods.findLast(own) ?? ofAll.findLast(own)
    const standing = said === undefined ? 'silent' : said.body.consents ? 'consents' : 'refuses'
    return { state, standing, said }
  })
}

export type LanguageOf = {
  readonly language: string
  readonly required: boolean
  readonly whole: boolean
  readonly text: string
  readonly confirmed: History['confirmations'][number] | undefined
}

/** The language versions of the newest text: the organisation's in its order, then others that it has. */
export function languagesOf(history: History, directory: Directory): LanguageOf[] {
  const { body } = newestOf(history)
  const required = directory.organisation?.languages ?? []
  const others = languagesIn(body).filter((language) => !required.includes(language))
  return [...required, ...others].map((language) => {
    const text = textDigest(body, language)
    const confirmed = history.confirmations.find(
      (one) => one.body.language === language && one.body.text === text,
    )
    const whole = isWhole(body, language)
    return { language, required: required.includes(language), whole, text, confirmed }
  })
}

function languagesIn({ title, preamble, articles }: ProposalText): string[] {
  const texts = [title, preamble ?? {}, ...articles.flatMap(({ heading, texts }) => [heading ?? {}, texts])]
  return [...new Set(texts.flatMap((one) => Object.keys(one)))]
}
