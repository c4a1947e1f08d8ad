import { dayNumber, instantMs, type Understood } from '@concert/statement'
import type { DraftContext } from '../../kernel/module.ts'
import { readAssessments } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { asAuthor } from '../../kernel/as-author.ts'
import { threatsSay } from './rule-texts.ts'
import type { ThreatsTables } from './tables.ts'

type Context = DraftContext<ThreatsTables>

/**
 * An agency's assessments of one event in one state are versions of one, each replacing the one before; for another
 * audience there is another beside it.
 */
export async function assessmentFaults(
  { by, about, replaces, audience, body }: Understood<'threats.assessment'>,
  context: Context,
): Promise<CodedFault[]> {
  const all = await readAssessments(asAuthor(by, context), { event: about })
  const own = all.filter((one) => one.agency === by && one.state === (body.state ?? null))
  const standing = own.filter(({ replacedBy }) => replacedBy === undefined)
  if (replaces === undefined) {
    const same = standing.find((one) => one.audience === audience.join(' '))
    return same === undefined ? [] : [faultAt('conflict', 'replaces', threatsSay.earlierStands(same))]
  }
  const before = own.find(({ id }) => id === replaces)
  if (before === undefined)
    return [faultAt('unknown', 'replaces', threatsSay.notAssessment({ id: replaces, by, state: body.state }))]
  if (before.replacedBy === undefined) return []
  return [faultAt('conflict', 'replaces', kernelSays.replacedAlready({ by: before.replacedBy }))]
}

/** A state's timeline is told by its agencies, or compiled by the Secretariat; none of it has yet to come. */
export function timelineFaults(
  { by, body }: Understood<'threats.timeline'>,
  { directory, now }: Context,
): CodedFault[] {
  if (by !== directory.secretariat && directory.agencies.get(by)?.state !== body.state)
    return [faultAt('not-entitled', 'body.state', threatsSay.notItsTimeline({ by, state: body.state }))]
  return [...futureInstants(body, now), ...futureDates(body, now)]
}

type Body = Understood<'threats.timeline'>['body']

function futureInstants(body: Body, now: string): CodedFault[] {
  return (['aware', 'notifiedWho'] as const).flatMap((name) => {
    const instant = body[name]
    if (instant === undefined || instant <= now) return []
    return [faultAt('future', `body.${name}`, threatsSay.instantToCome({ instant, now }))]
  })
}

/** The day begins first at 14 hours before UTC. */
function futureDates(body: Body, now: Context['now']): CodedFault[] {
  const latest = Math.floor((instantMs(now) + 14 * 3_600_000) / 86_400_000)
  const dates: [string, string | undefined][] = [
    ['emerged', body.emerged],
    ['detected', body.detected],
    ['notified', body.notified],
    ['firstMeasure.date', body.firstMeasure?.date],
    ...(body.response ?? []).map(({ completed }, at): [string, string | undefined] => [
      `response.${at}.completed`,
      completed,
    ]),
  ]
  return dates.flatMap(([place, date]) =>
    date === undefined || dayNumber(date)! <= latest
      ? []
      : [faultAt('future', `body.${place}`, threatsSay.dayToCome({ date }))],
  )
}
