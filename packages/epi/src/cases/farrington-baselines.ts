import {
  baselineMemory,
  fillBaseline,
  type BaselineMemory,
  type FarringtonSeries,
} from '../aberration/farrington/baseline-rows.ts'
import type { FarringtonOptions } from '../aberration/farrington/farrington-options.ts'
import { fitReweighted } from '../aberration/farrington/fit-baseline.ts'
import type { CaseResult } from './case.ts'

/**
 * 0: every seasonal group has a case; 1: one has none; 2: the current value's own has none; null: there is no
 * baseline.
 */
export function separations(
  series: FarringtonSeries,
  indices: readonly number[],
  options: FarringtonOptions,
): (number | null)[] {
  const memory = baselineMemory(series, options)
  return indices.map((index) => {
    const target = fillBaseline(memory, series, index, options)
    if (typeof target === 'string') return null
    const { rowCount, blockCount, response, blockOf } = memory.model
    const cases = new Float64Array(blockCount)
    for (let row = 0; row < rowCount; row++) cases[blockOf[row]!]! += response[row]!
    if (cases[target.group] === 0) return 2
    return cases.includes(0) ? 1 : 0
  })
}

/** The baseline of the first value with its first fit, before the decision about the trend; null without one. */
export function firstBaseline(
  series: FarringtonSeries,
  index: number,
  options: FarringtonOptions,
): CaseResult | null {
  const memory = baselineMemory(series, options)
  if (typeof fillBaseline(memory, series, index, options) === 'string') return null
  const { rows, model } = memory
  const known = Array.from({ length: rows.count }, (_, row) => row).filter(
    (row) => !Number.isNaN(series.counts[rows.index[row]!]!),
  )
  return {
    week_index: index + 1,
    reference_index: known.map((row) => rows.index[row]! + 1),
    seasgroup: known.map((row) => String(rows.group[row]! + 1)),
    wtime: Array.from(model.time.subarray(0, model.rowCount), (time) => time + firstTime(series, memory)),
    response: Array.from(model.response.subarray(0, model.rowCount)),
    first_fit: firstFit(series, memory, options),
  }
}

/** Without dates time is the index from 1 on, with dates it begins with the first row. */
function firstTime({ calendar }: FarringtonSeries, { rows }: BaselineMemory): number {
  return calendar.days === undefined ? rows.index[0]! + 1 : 0
}

function firstFit(
  series: FarringtonSeries,
  memory: BaselineMemory,
  options: FarringtonOptions,
): CaseResult | null {
  const { model, rows } = memory
  const phi = fitReweighted(model, options.trend, options)
  if (phi === undefined) return null
  const used = [...new Set(rows.group.subarray(0, rows.count))].sort((a, b) => a - b)
  const level = model.level[0]!
  const groups = options.noPeriods === 1 ? [] : used.slice(1)
  const weights = options.reweight ? model.priorWeight : model.workingWeight
  return {
    note: 'model with trend term (if control.trend) BEFORE the keep/drop-trend decision',
    coef_names: [
      '(Intercept)',
      ...(model.hasSlope ? ['wtime'] : []),
      ...groups.map((group) => `seasgroups${group + 1}`),
    ],
    coef: [
      level - model.slope * firstTime(series, memory),
      ...(model.hasSlope ? [model.slope] : []),
      ...groups.map((_, place) => model.level[place + 1]! - level),
    ],
    phi,
    weights: Array.from(weights.subarray(0, model.rowCount)),
  }
}
