import { z } from 'zod'
import {
  indicatorOf,
  indicatorSchema,
  stratumFault,
  type Indicator,
  type IndicatorId,
} from './codes/indicator.ts'
import {
  isGap,
  isObservationStatus,
  observationStatuses,
  type ObservationStatus,
} from './codes/observation-status.ts'
import { isPeriod, type Period } from './codes/period.ts'
import { placeSchema, type Place } from './codes/place.ts'

/**
 * One figure: what was observed in a place and a period. `value` is null exactly when the status names a gap.
 * For an indicator of classes the value is the class's name. `cumulative` is a check figure: the running total
 * that the author's own source shows beside a new count. It is compared, and never stored as a figure.
 */
export type Observation = {
  readonly place: Place
  readonly period: Period
  readonly indicator: IndicatorId
  readonly value: number | string | null
  readonly unit?: string | undefined
  readonly status?: ObservationStatus | undefined
  readonly definition?: string | undefined
  readonly stratum?: string | undefined
  readonly cumulative?: number | undefined
}

const maxCount = 10_000_000_000

export const observationSchema: z.ZodType<Observation> = z
  .strictObject({
    place: placeSchema,
    period: z
      .custom<Period>(
        (value) => typeof value === 'string' && isPeriod(value),
        'must be a date (2020-04-29) or an ISO week (2020-W17)',
      )
      .meta({ type: 'string', example: '2020-W17' }),
    indicator: indicatorSchema,
    value: z.union([z.number(), z.string().max(40), z.null()]),
    unit: z.string().max(20).optional(),
    status: z.enum(Object.keys(observationStatuses) as [ObservationStatus]).optional(),
    definition: z.string().max(10).optional(),
    stratum: z.string().max(40).optional(),
    cumulative: z.number().int().min(0).max(maxCount).optional(),
  })
  .superRefine((observation, context) => {
    for (const { place, message } of observationFaults(observation))
      context.addIssue({ code: 'custom', path: [place], message })
  })

/** Every fault that one observation has in itself, with the field that it stands in. */
export function observationFaults(observation: Observation): { place: string; message: string }[] {
  const indicator = indicatorOf(observation.indicator)
  if (indicator === undefined)
    return [{ place: 'indicator', message: `"${observation.indicator}" is not in the code list` }]
  const faults: { place: string; message: string }[] = []
  const say = (place: string, message: string | undefined): void => {
    if (message !== undefined) faults.push({ place, message })
  }
  const status = observation.status ?? 'A'
  if (!isObservationStatus(status)) say('status', `"${String(status)}" is not in the code list CL_OBS_STATUS`)
  else say('value', valueFault(indicator, observation.value, status))
  say(
    'unit',
    observation.unit === undefined || observation.unit === indicator.unit
      ? undefined
      : `${indicator.id} is counted in ${indicator.unit}, not in ${observation.unit}`,
  )
  say(
    'definition',
    observation.definition === undefined || observation.definition === indicator.version
      ? undefined
      : `${indicator.id} has no definition version ${observation.definition}; the current one is ${indicator.version}`,
  )
  say('stratum', stratumFault(indicator, observation.stratum))
  say(
    'cumulative',
    observation.cumulative === undefined || indicator.type === 'flow'
      ? undefined
      : `${indicator.id} has no running total; leave it out`,
  )
  return faults
}

function valueFault(
  indicator: Indicator,
  value: Observation['value'],
  status: ObservationStatus,
): string | undefined {
  if (value === null)
    return isGap(status)
      ? undefined
      : `is missing: a gap needs a status that names it (${gapCodes}); zero is stated as 0`
  if (isGap(status)) return `must be null: status ${status} names a gap`
  if (indicator.type === 'category')
    return typeof value === 'string' && indicator.categories!.includes(value)
      ? undefined
      : `must be one of ${indicator.categories!.join(', ')}`
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number'
  if (indicator.type === 'measure') return undefined
  return countFault(value, status)
}

function countFault(value: number, status: ObservationStatus): string | undefined {
  if (!Number.isInteger(value)) return `${value} is not a whole number`
  if (Math.abs(value) > maxCount) return `${value} is larger than any population`
  if (value < 0 && status !== 'W')
    return `${value} is negative: a count is not, but a net downward revision of earlier periods is, with status W`
  return undefined
}

const gapCodes = Object.entries(observationStatuses)
  .filter(([, { gap }]) => gap)
  .map(([code]) => code)
  .join(', ')

/** Identity of the figure: a second observation with the same key restates it, which only a correction may. */
export function observationKey({ place, period, indicator, stratum }: Observation): string {
  return `${place}|${indicator}|${stratum ?? ''}|${period}`
}
