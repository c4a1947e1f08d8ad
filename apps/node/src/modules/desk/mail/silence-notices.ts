import { formatInstant, instantMs, type Directory, type Instant } from '@concert/statement'
import { silenceCourse, standingAt, type History, type SilenceHistory } from '../../proposals/queries.ts'

export type NoticeKind = 'put' | 'extended' | 'broken' | 'withdrawn' | 'passed' | 'adopted'

/** Something that became of a silence, which everyone who may read of it is told at once, by name. */
export type SilenceNotice = {
  /** The statement that says so; of one that has passed the silence's own, with that word. */
  readonly key: string
  readonly kind: NoticeKind
  readonly at: Instant
  readonly by: string
  readonly reason: string | undefined
  readonly silence: string
  /** As it was extended by then. */
  readonly expires: Instant
  readonly sequence: number
  readonly number: number
  readonly title: Readonly<Record<string, string>>
  readonly page: string
  readonly reach: {
    readonly audience: readonly string[]
    readonly agency: string
    readonly label: string | null
  }
}

/** All that became of the silences on a proposal by `now`, oldest first. */
export function silenceNotices(history: History, directory: Directory, now: Instant): SilenceNotice[] {
  return history.silences
    .flatMap((silence) => noticesOf(silence, history, directory, now))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

type Said = { readonly id: string; readonly agency: string; readonly received: Instant }

function noticesOf(
  silence: SilenceHistory,
  { number, versions }: History,
  directory: Directory,
  now: Instant,
): SilenceNotice[] {
  const { put, extensions, breaks, withdrawals, adoptions } = silence
  const course = silenceCourse(silence, directory)
  const version = versions.find(({ id }) => id === put.inReplyTo) ?? versions.at(-1)!
  const { audience, agency, label } = put
  const extendedBy = (at: Instant) =>
    extensions.filter(({ id, received }) => received <= at && course.extensions.includes(id))
  const notice = (kind: NoticeKind, { id, agency: by, received }: Said, reason?: string): SilenceNotice => {
    const before = extendedBy(received)
    return {
      key: kind === 'passed' ? `passed ${id}` : id,
      kind,
      at: received,
      by,
      reason,
      silence: put.id,
      expires: before.at(-1)?.body.expires ?? course.firstExpires,
      sequence: before.length,
      number,
      title: version.body.title,
      page: `/proposals/${version.id}`,
      reach: { audience, agency, label },
    }
  }
  const broke = new Set(course.brokenBy.map(({ id }) => id))
  const standing = standingAt(course, now)
  const hasPassed = standing === 'passed' || standing === 'adopted'
  return [
    notice('put', put),
    ...extendedBy(now).map((one) => notice('extended', one, one.body.reason)),
    ...breaks.filter(({ id }) => broke.has(id)).map((one) => notice('broken', one, one.body.reason)),
    ...withdrawals
      .filter(({ id }) => id === course.withdrawn?.id)
      .map((one) => notice('withdrawn', one, one.body.reason)),
    ...(hasPassed ? [notice('passed', { ...put, received: course.expires })] : []),
    ...adoptions.filter(({ id }) => id === course.adopted?.id).map((one) => notice('adopted', one)),
  ]
}

/** When the next silence ends by itself, which nobody says. */
export function nextExpiry(
  histories: readonly History[],
  directory: Directory,
  now: Instant,
): Instant | undefined {
  return histories
    .flatMap(({ silences }) => silences.map((silence) => silenceCourse(silence, directory)))
    .filter((course) => standingAt(course, now) === 'running')
    .map(({ expires }) => formatInstant(instantMs(expires)))
    .sort()[0]
}
