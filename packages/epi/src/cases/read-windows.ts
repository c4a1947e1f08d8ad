import { blockWindows, slidingWindows, type EstimationWindow } from '../reproduction/estimation-windows.ts'
import type { CaseParameters } from './case-parameters.ts'

/** Most windows that a case may ask for. */
const mostWindows = 200_000

/**
 * The windows of a case, counted from 0: `window` {type: sliding | blocks, days, first} or {type: custom, t_start,
 * t_end}, or `t_start` and `t_end` beside it, all from 1 as in R; without any, sliding weeks from day 2 on.
 */
export function readWindows(parameters: CaseParameters, length: number): EstimationWindow[] {
  if (parameters.has('t_start') || parameters.has('t_end')) return readCustom(parameters, length)
  const window = parameters.inner('window')
  const type = window.oneOf('type', ['sliding', 'blocks', 'custom'])
  if (type === 'custom') return readCustom(window, length)
  const days = window.count('days', 7, 1)
  const first = window.count('first', 2, 2)
  return (type === 'sliding' ? slidingWindows : blockWindows)(length, days, first - 1)
}

/** The windows as the case asks for them, to be said again in its result. */
export function saidWindow(parameters: CaseParameters): unknown {
  if (parameters.has('t_start')) return { type: 'custom' }
  return parameters.raw('window') ?? { type: 'sliding', days: 7, first: 2 }
}

function readCustom(parameters: CaseParameters, length: number): EstimationWindow[] {
  const starts = parameters.numbers('t_start')
  const ends = parameters.numbers('t_end')
  if (starts.length !== ends.length || starts.length > mostWindows)
    parameters.fail('t_end', 'is not as long as t_start')
  return starts.map((start, at) => {
    const end = ends[at]!
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 2 && start <= end && end <= length))
      return parameters.fail('t_start', `has a window ${start} to ${end} that is not within 2 to ${length}`)
    return { first: start - 1, last: end - 1 }
  })
}
