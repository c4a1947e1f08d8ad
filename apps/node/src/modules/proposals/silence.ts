import type { Instant, StateCode } from '@concert/statement'

/**
 * The silence procedure as a state machine: what was received of one silence, in the order of the log, and how it
 * stands. Pure: the only time in it are instants of receipt, which never fall in that order, and the instant at which
 * one asks. Proven by silence.test.ts against an oracle that lives through every millisecond.
 */
export type SilenceEvent = { readonly id: string; readonly received: Instant } & (
  | { readonly type: 'extension'; readonly expires: Instant }
  | { readonly type: 'break'; readonly state: StateCode }
  | { readonly type: 'withdrawal' }
  | { readonly type: 'adoption' }
)

export type SilenceCourse = {
  readonly put: Instant
  readonly firstExpires: Instant
  /** As extended. What is received at this very instant is too late. */
  readonly expires: Instant
  readonly extensions: readonly string[]
  /** The states that broke it: the first broke it, the others joined before its expiry. */
  readonly brokenBy: readonly { readonly id: string; readonly state: StateCode; readonly received: Instant }[]
  readonly withdrawn?: { readonly id: string; readonly received: Instant }
  readonly adopted?: { readonly id: string; readonly received: Instant }
}

/** Why a silence does not take an event: it changes nothing. */
export type SilenceFault =
  | { readonly fault: 'too-late'; readonly expires: Instant }
  | { readonly fault: 'too-early'; readonly expires: Instant }
  | { readonly fault: 'not-later'; readonly expires: Instant }
  | { readonly fault: 'broken' | 'withdrawn' | 'adopted'; readonly since: Instant }
  | { readonly fault: 'broken-already'; readonly since: Instant }

export type SilenceStanding = 'running' | 'broken' | 'withdrawn' | 'passed' | 'adopted'

export function putSilence(put: Instant, expires: Instant): SilenceCourse {
  return { put, firstExpires: expires, expires, extensions: [], brokenBy: [] }
}

/** How it stands at an instant that is not before the last event. Passed: it has expired and waits for adoption. */
export function standingAt(silence: SilenceCourse, now: Instant): SilenceStanding {
  if (silence.adopted !== undefined) return 'adopted'
  if (silence.withdrawn !== undefined) return 'withdrawn'
  if (silence.brokenBy.length > 0) return 'broken'
  return now < silence.expires ? 'running' : 'passed'
}

/** The silence after an event, or why it does not take it. */
export function takeEvent(silence: SilenceCourse, event: SilenceEvent): SilenceCourse | SilenceFault {
  switch (event.type) {
    case 'extension':
      return extend(silence, event)
    case 'break':
      return breakSilence(silence, event)
    case 'withdrawal':
      return whileRunning(silence, event) ?? { ...silence, withdrawn: placeOf(event) }
    case 'adoption':
      return adopt(silence, event)
  }
}

export function isFault(outcome: SilenceCourse | SilenceFault): outcome is SilenceFault {
  return 'fault' in outcome
}

/** The silence after all of them. An event that it does not take leaves it as it was. */
export function courseOf(put: Instant, expires: Instant, events: readonly SilenceEvent[]): SilenceCourse {
  return events.reduce(
    (silence: SilenceCourse, event) => {
      const after = takeEvent(silence, event)
      return isFault(after) ? silence : after
    },
    putSilence(put, expires),
  )
}

function extend(
  silence: SilenceCourse,
  event: Extract<SilenceEvent, { type: 'extension' }>,
): SilenceCourse | SilenceFault {
  const fault = whileRunning(silence, event)
  if (fault !== undefined) return fault
  if (event.expires <= silence.expires) return { fault: 'not-later', expires: silence.expires }
  return { ...silence, expires: event.expires, extensions: [...silence.extensions, event.id] }
}

/** Broken is final. A further state may put its own objection on record beside the first, while there was time. */
function breakSilence(
  silence: SilenceCourse,
  event: Extract<SilenceEvent, { type: 'break' }>,
): SilenceCourse | SilenceFault {
  const { brokenBy, expires } = silence
  const fault =
    brokenBy.length === 0
      ? whileRunning(silence, event)
      : event.received >= expires
        ? ({ fault: 'too-late', expires } as const)
        : undefined
  if (fault !== undefined) return fault
  const own = brokenBy.find(({ state }) => state === event.state)
  if (own !== undefined) return { fault: 'broken-already', since: own.received }
  return { ...silence, brokenBy: [...brokenBy, { ...placeOf(event), state: event.state }] }
}

function adopt(silence: SilenceCourse, event: SilenceEvent): SilenceCourse | SilenceFault {
  const { expires } = silence
  const ended = endOf(silence)
  if (ended !== undefined) return ended
  if (event.received < expires) return { fault: 'too-early', expires }
  return { ...silence, adopted: placeOf(event) }
}

function whileRunning(silence: SilenceCourse, { received }: SilenceEvent): SilenceFault | undefined {
  const { expires } = silence
  return endOf(silence) ?? (received >= expires ? { fault: 'too-late', expires } : undefined)
}

function endOf({ adopted, withdrawn, brokenBy: [broken] }: SilenceCourse): SilenceFault | undefined {
  if (adopted !== undefined) return { fault: 'adopted', since: adopted.received }
  if (withdrawn !== undefined) return { fault: 'withdrawn', since: withdrawn.received }
  return broken === undefined ? undefined : { fault: 'broken', since: broken.received }
}

function placeOf({ id, received }: SilenceEvent): { readonly id: string; readonly received: Instant } {
  return { id, received }
}
