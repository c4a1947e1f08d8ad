import { indicatorOf, type Indicator, type IndicatorId } from './codes/indicator.ts'
import { stratumFault } from './codes/stratum-fault.ts'
import type { ObservationStatus } from './codes/observation-status.ts'
import { isPeriod, type Period } from './codes/period.ts'
import { isPlace, type Place } from './codes/place.ts'
import { observationFaults, type Observation } from './observation.ts'
import { quote } from './quote.ts'
import { newRecall, recallAt, type Recall } from './recall.ts'
import type { Fault } from './statement-error.ts'

/** The fields of a row, in their order. */
export const columns = ['place', 'indicator', 'stratum', 'period', 'value', 'status', 'cumulative'] as const

/** Longer than any row whose fields are good. */
const maxRowLength = 200

/** What a file has shown so far: the series of its first three fields, and its periods. */
export type Known = { readonly series: Recall<Series>; readonly periods: Recall<NumberedPeriod> }

/** A place, an indicator and a stratum that are good, and by the number of a period the row that states it. */
type Series = {
  readonly place: Place
  readonly indicator: Indicator
  readonly stratum: string | undefined
  readonly rowOf: Map<number, number>
}

/** Periods are numbered as they come. */
type NumberedPeriod = { readonly period: Period; readonly number: number }

export function newKnown(): Known {
  let periods = 0
  return {
    series: newRecall(3, readSeries),
    periods: newRecall(1, (text) => (isPeriod(text) ? { period: text, number: periods++ } : undefined)),
  }
}

/** Where a row stands in a file's text; `end` is its line end, and the header is row 1. */
export type Span = { readonly start: number; readonly end: number; readonly row: number }

/** Answers the row's observation or every fault in it, by column; a fault of the whole row has no place. */
export function readRow(text: string, { start, end, row }: Span, known: Known): Observation | Fault[] {
  if (end - start > maxRowLength)
    return [{ place: '', message: `has ${end - start} characters, at most ${maxRowLength} are taken` }]
  const series = recallAt(known.series, text, start, end)
  const atPeriod = start + (series?.text.length ?? 0)
  const period = series && recallAt(known.periods, text, atPeriod, end)
  if (series === undefined || period === undefined) return readFields(text.slice(start, end))
  const count = readCount(text, atPeriod + period.text.length, end)
  const read = observationOf(series.meaning, period.meaning, count) ?? readFields(text.slice(start, end))
  if (Array.isArray(read)) return read
  const { rowOf } = series.meaning
  const before = rowOf.get(period.meaning.number)
  if (before !== undefined) return [{ place: '', message: `states the figure of row ${before} again` }]
  rowOf.set(period.meaning.number, row)
  return read
}

function readSeries(text: string): Series | undefined {
  const [place, id, stratum] = text.split(',') as [string, string, string]
  const indicator = indicatorOf(id)
  if (!isPlace(place) || indicator === undefined) return undefined
  if (stratumFault(indicator, absentOr(stratum)) !== undefined) return undefined
  return { place, indicator, stratum: absentOr(stratum), rowOf: new Map() }
}

type Count = { readonly value: number; readonly cumulative: number | undefined }

/** The common row, a whole count with status A, is good without a closer look. */
function observationOf(
  { place, indicator, stratum }: Series,
  { period }: NumberedPeriod,
  count: Count | undefined,
): Observation | undefined {
  if (count === undefined || (indicator.type !== 'flow' && indicator.type !== 'stock')) return undefined
  const { value, cumulative } = count
  if (cumulative !== undefined && indicator.type !== 'flow') return undefined
  return { place, period, indicator: indicator.id, value, status: 'A', stratum, cumulative }
}

/** Reads `17,A,` or `17,A,230`; undefined for anything else. */
function readCount(text: string, start: number, end: number): Count | undefined {
  let valueEnd = start
  while (isDigit(text.charCodeAt(valueEnd))) valueEnd++
  const value = countAt(text, start, valueEnd)
  if (value === undefined || !text.startsWith(',A,', valueEnd)) return undefined
  const atTotal = valueEnd + 3
  if (atTotal === end) return { value, cumulative: undefined }
  const cumulative = countAt(text, atTotal, end)
  return cumulative === undefined ? undefined : { value, cumulative }
}

/** One to nine digits without a leading zero. */
function countAt(text: string, start: number, end: number): number | undefined {
  const length = end - start
  if (length < 1 || length > 9 || (length > 1 && text.charCodeAt(start) === digitZero)) return undefined
  let count = 0
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at)
    if (!isDigit(char)) return undefined
    count = count * 10 + char - digitZero
  }
  return count
}

function isDigit(char: number): boolean {
  return char >= digitZero && char <= 57
}

const digitZero = 48

type Fields = [string, string, string, string, string, string, string]

/** Any row, read field by field; one fault for each column that has any. */
function readFields(row: string): Observation | Fault[] {
  const parts = row.split(',')
  if (parts.length !== columns.length)
    return [{ place: '', message: `has ${parts.length} fields, not ${columns.length}` }]
  const fields = parts as Fields
  const observation = toObservation(fields)
  const faults = [...textFaults(fields), ...observationFaults(observation)]
  if (faults.length === 0) return observation
  return columns.flatMap((column) => faults.find(({ place }) => place === column) ?? [])
}

function toObservation([place, indicator, stratum, period, value, status, cumulative]: Fields): Observation {
  const isClass = indicatorOf(indicator)?.type === 'category'
  return {
    place: place as Place,
    period: period as Period,
    indicator: indicator as IndicatorId,
    value: value === '' ? null : isClass ? value : (parseNumber(value) ?? Number.NaN),
    status: status as ObservationStatus,
    stratum: absentOr(stratum),
    cumulative: cumulative === '' ? undefined : (parseNumber(cumulative) ?? Number.NaN),
  }
}

/** The faults that the text of a field has before its meaning is looked at. */
function textFaults([place, indicator, , period, value, , cumulative]: Fields): Fault[] {
  const faults: Fault[] = []
  const isClass = indicatorOf(indicator)?.type === 'category'
  if (!isPlace(place)) faults.push({ place: 'place', message: `${quote(place)} is not an ISO 3166 code` })
  if (!isPeriod(period))
    faults.push({
      place: 'period',
      message: `${quote(period)} is neither a date nor an ISO week that exists`,
    })
  if (value !== '' && !isClass) faults.push(...numberFaults('value', value))
  if (cumulative !== '') faults.push(...numberFaults('cumulative', cumulative))
  return faults
}

function numberFaults(place: string, text: string): Fault[] {
  if (parseNumber(text) !== undefined) return []
  const number = Number(text)
  const hint = text.trim() !== '' && Number.isFinite(number) ? `; write ${number === 0 ? 0 : number}` : ''
  return [{ place, message: `${quote(text)} is not a number as a double prints it${hint}` }]
}

/** Takes only the one encoding of a number: shortest digits, no exponent, no plus, no negative zero. */
function parseNumber(text: string): number | undefined {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return undefined
  const number = Number(text)
  return String(number) === text ? number : undefined
}

function absentOr(text: string): string | undefined {
  return text === '' ? undefined : text
}
