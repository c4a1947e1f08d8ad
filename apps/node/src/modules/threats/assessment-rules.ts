import { dayNumber, instantMs, type Understood } from '@concert/statement'
import type { DraftContext } from '../../kernel/module.ts'
import { readAssessments } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { asAuthor } from '../../kernel/as-author.ts'
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
    if (same === undefined) return []
    const message = `is missing: your assessment at entry ${same.index} stands; a new version names it (${same.id})`
    return [{ code: 'conflict', place: 'replaces', message }]
  }
  const before = own.find(({ id }) => id === replaces)
  if (before === undefined)
    return [
      {
        code: 'unknown',
        place: 'replaces',
        message: `${replaces} is not an assessment by ${by} of this event${body.state === undefined ? '' : ` in ${body.state}`}`,
      },
    ]
  if (before.replacedBy === undefined) return []
  return [{ code: 'conflict', place: 'replaces', message: `is replaced already, by ${before.replacedBy}` }]
}

/** A state's timeline is told by its agencies, or compiled by the Secretariat; none of it has yet to come. */
export function timelineFaults(
  { by, body }: Understood<'threats.timeline'>,
  { directory, now }: Context,
): CodedFault[] {
  if (by !== directory.secretariat && directory.agencies.get(by)?.state !== body.state)
    return [
      {
        code: 'not-entitled',
        place: 'body.state',
        message: `${by} does not speak for ${body.state}; its agencies and the Secretariat tell its timeline`,
      },
    ]
  return [...futureInstants(body, now), ...futureDates(body, now)]
}

type Body = Understood<'threats.timeline'>['body']

function futureInstants(body: Body, now: string): CodedFault[] {
  return (['aware', 'notifiedWho'] as const).flatMap((name) => {
    const instant = body[name]
    if (instant === undefined || instant <= now) return []
    return [
      { code: 'future' as const, place: `body.${name}`, message: `${instant} has not come (it is ${now})` },
    ]
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
      : [{ code: 'future' as const, place: `body.${place}`, message: `${date} has begun nowhere yet` }],
  )
}
