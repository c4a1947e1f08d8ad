import { discreteSerialInterval } from '@concert/epi'
import type { Agreed } from './agreed.ts'
import { judgeOf } from './judge-of.ts'
import type { KnownSeries } from './known-series.ts'
import { numbersOf } from './numbers-of.ts'

/** Long enough that every algorithm looks at its parameters. */
const probe: KnownSeries = {
  frequency: 'week',
  firstDay: 4,
  counts: Float64Array.from({ length: 600 }, (_, index) => 5 + (index % 7)),
}

/** Why an agreed algorithm cannot be computed here, or undefined. */
export function agreedFault(agreed: Agreed): string | undefined {
  const { algorithm, version, parameters } = agreed
  if (version !== '1') return `version ${version} of ${algorithm} is not known here; there is 1`
  try {
    if (algorithm === 'reproduction-number') return reproductionFault(parameters)
    const judge = judgeOf({ ...probe, frequency: agreed.frequency }, agreed)
    if (judge === undefined) return `the algorithm "${algorithm}" is not known here`
    judge(probe.counts.length - 1)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

function reproductionFault(parameters: Agreed['parameters']): string | undefined {
  const { mean = 0, sd = 0, windowDays = 7 } = numbersOf(parameters, ['mean', 'sd', 'windowDays'])
  discreteSerialInterval({ mean, sd }, 2)
  return Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= 60
    ? undefined
    : `windowDays is ${windowDays}; it is a whole number from 1 to 60`
}
