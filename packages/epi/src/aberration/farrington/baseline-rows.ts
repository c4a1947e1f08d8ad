import type { Gap } from '../../gap.ts'
import { newBlockModel, type BlockModel } from '../../regression/block-model.ts'
import type { FarringtonOptions } from './farrington-options.ts'
import { referencePoints, type Calendar, type ReferencePoints } from './reference-points.ts'
import { newSeasonalRows, seasonalBlocks, type SeasonalRows } from './seasonal-blocks.ts'

/** A series with its calendar. `counts`: 0 or more, NaN where not reported; `population` belongs to the offset. */
export type FarringtonSeries = {
  readonly counts: ArrayLike<number>
  readonly calendar: Calendar
  readonly population?: ArrayLike<number>
}

/** Memory that serves all weeks of a series, one after the other. */
export type BaselineMemory = {
  readonly model: BlockModel
  readonly rows: SeasonalRows
  readonly points: ReferencePoints
}

export function baselineMemory(
  { counts, calendar }: FarringtonSeries,
  { noPeriods }: Pick<FarringtonOptions, 'noPeriods'>,
): BaselineMemory {
  if (noPeriods > Math.max(1, counts.length))
    throw new RangeError(`noPeriods is ${noPeriods}; the series has ${counts.length} values`)
  return {
    model: newBlockModel(counts.length, noPeriods),
    rows: newSeasonalRows(counts.length),
    points: referencePoints(calendar),
  }
}

/** Which place the model predicts, after its rows were filled. */
export type BaselineTarget = { readonly time: number; readonly group: number; readonly offset: number }

/**
 * Fills the model with the rows of the past that `index` is compared with; values that were not reported have no
 * row. Time counts from the first row. Answers the place to predict, or why there is no baseline.
 */
export function fillBaseline(
  { model, rows, points }: BaselineMemory,
  series: FarringtonSeries,
  index: number,
  options: FarringtonOptions,
): BaselineTarget | Gap {
  if (options.b > index) return 'too-short'
  const reference = points(index, options.b)
  if (reference.at(-1)! - options.w < 0 || reference.includes(-1)) return 'too-short'
  seasonalBlocks(rows, reference, options, options.pastWeeksNotIncluded)
  const gap = fillRows(model, rows, series, options)
  if (gap !== undefined) return gap
  const group = closeRanks(model, options.noPeriods)
  if (group === undefined) return 'missing'
  const offset = options.populationOffset ? Math.log(series.population?.[index] ?? 1) : 0
  if (!Number.isFinite(offset)) return 'missing'
  return { time: timeSince(series.calendar, rows.index[0]!, index), group, offset }
}

function fillRows(
  model: BlockModel,
  rows: SeasonalRows,
  { counts, calendar, population }: FarringtonSeries,
  { populationOffset }: FarringtonOptions,
): Gap | undefined {
  const first = rows.index[0]!
  let filled = 0
  for (let row = 0; row < rows.count; row++) {
    const index = rows.index[row]!
    const count = counts[index]!
    if (Number.isNaN(count)) continue
    if (count < 0) return 'negative'
    if (count > Number.MAX_SAFE_INTEGER) return 'overflow'
    const offset = populationOffset ? Math.log(population?.[index] ?? 1) : 0
    if (!Number.isFinite(offset)) return 'missing'
    model.response[filled] = count
    model.blockOf[filled] = rows.group[row]!
    model.time[filled] = timeSince(calendar, first, index)
    model.offset[filled++] = offset
  }
  model.rowCount = filled
  return filled === 0 ? 'missing' : undefined
}

/** Steps between two values; with dates in units of the series' first step, so that months keep their lengths. */
function timeSince({ days }: Calendar, first: number, index: number): number {
  if (days === undefined || days.length < 2) return index - first
  return (days[index]! - days[first]!) / (days[1]! - days[0]!)
}

/** Numbers the groups that have rows from 0, and answers the last group's number, which is the current value's. */
function closeRanks(model: BlockModel, groups: number): number | undefined {
  const number = new Int32Array(groups).fill(-1)
  for (let row = 0; row < model.rowCount; row++) number[model.blockOf[row]!] = 0
  let used = 0
  for (let group = 0; group < groups; group++) if (number[group] === 0) number[group] = used++
  for (let row = 0; row < model.rowCount; row++) model.blockOf[row] = number[model.blockOf[row]!]!
  model.blockCount = used
  return number[groups - 1] === -1 ? undefined : used - 1
}
