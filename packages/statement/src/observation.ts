import { z } from 'zod'
import { indicatorOf, type Indicator, type IndicatorId } from './codes/indicator.ts'
import { stratumFault } from './codes/stratum-fault.ts'
import { indicatorSchema } from './codes/indicator-schema.ts'
import {
  isGap,
  isObservationStatus,
  observationStatuses,
  type ObservationStatus,
} from './codes/observation-status.ts'
import { periodSchema } from './codes/period-schema.ts'
import { type Period } from './codes/period.ts'
import { placeSchema } from './codes/place-schema.ts'
import { type Place } from './codes/place.ts'
import { quote } from './quote.ts'
import type { Fault } from './statement-error.ts'

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

/** A measure within these bounds prints without an exponent, in every language alike. */
const maxMeasure = 1e15
const minMeasure = 1e-6

export const observationSchema: z.ZodType<Observation> = z
  .strictObject({
    place: placeSchema,
    period: periodSchema,
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
export function observationFaults(observation: Observation): Fault[] {
  const indicator = indicatorOf(observation.indicator)
  if (indicator === undefined)
    return [{ place: 'indicator', message: `${quote(observation.indicator)} is not in the code list` }]
  const faults: Fault[] = []
  const say = (place: string, message: string | undefined): void => {
    if (message !== undefined) faults.push({ place, message })
  }
  const status = observation.status ?? 'A'
  if (isObservationStatus(status)) say('value', valueFault(indicator, observation.value, status))
  else say('status', `${quote(String(status))} is not in the code list CL_OBS_STATUS`)
  say('unit', unitFault(indicator, observation.unit))
  say('definition', definitionFault(indicator, observation.definition))
  say('stratum', stratumFault(indicator, observation.stratum))
  say('cumulative', cumulativeFault(indicator, observation.cumulative))
  return faults
}

function unitFault(indicator: Indicator, unit: string | undefined): string | undefined {
  if (unit === undefined || unit === indicator.unit) return undefined
  return `${indicator.id} is counted in ${indicator.unit}, not in ${quote(unit)}`
}

function definitionFault(indicator: Indicator, definition: string | undefined): string | undefined {
  if (definition === undefined || definition === indicator.version) return undefined
  return `${indicator.id} has no definition version ${quote(definition)}; the current one is ${indicator.version}`
}

function cumulativeFault(indicator: Indicator, cumulative: number | undefined): string | undefined {
  if (cumulative === undefined) return undefined
  if (indicator.type !== 'flow') return `${indicator.id} has no running total; leave it out`
  return isCount(cumulative) ? undefined : `${cumulative} is not a count from 0 to ${maxCount}`
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
  if (Object.is(value, -0)) return 'is a negative zero; zero is stated as 0'
  return indicator.type === 'measure' ? measureFault(value) : countFault(value, status)
}

function measureFault(value: number): string | undefined {
  const size = Math.abs(value)
  if (size > maxMeasure) return `${value} is larger than any figure of its kind`
  return size === 0 || size >= minMeasure ? undefined : `${value} is noise; round it to six decimals`
}

function countFault(value: number, status: ObservationStatus): string | undefined {
  if (!Number.isInteger(value)) return `${value} is not a whole number`
  if (Math.abs(value) > maxCount) return `${value} is larger than any population`
  if (value < 0 && status !== 'W')
    return `${value} is negative: a count is not, but a net downward revision of earlier periods is, with status W`
  return undefined
}

/** A whole number from 0 to ten thousand million. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= maxCount && !Object.is(value, -0)
}

const gapCodes = Object.entries(observationStatuses)
  .filter(([, { gap }]) => gap)
  .map(([code]) => code)
  .join(', ')

/** Identity of the figure: a second observation with the same key restates it, which only a correction may. */
export function observationKey({ place, period, indicator, stratum }: Observation): string {
  return `${place}|${indicator}|${stratum ?? ''}|${period}`
}

/** Whether two observations state one figure: exactly when their keys are equal. */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.period === b.period && a.indicator === b.indicator && a.place === b.place && a.stratum === b.stratum
  )
}
