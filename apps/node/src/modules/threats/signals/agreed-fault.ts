import { discreteSerialInterval } from '@concert/epi'
import type { Sentence } from '@concert/language'
import { threatsSay } from '../rule-texts.ts'
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
export function agreedFault(agreed: Agreed): Sentence | undefined {
  const { algorithm, version, parameters } = agreed
  if (version !== '1') return threatsSay.otherVersion({ algorithm, version })
  try {
    if (algorithm === 'reproduction-number') return reproductionFault(parameters)
    const judge = judgeOf({ ...probe, frequency: agreed.frequency }, agreed)
    if (judge === undefined) return threatsSay.unknownAlgorithm({ algorithm })
    judge(probe.counts.length - 1)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return threatsSay.wrongParameters({ why: error.message })
    throw error
  }
}

function reproductionFault(parameters: Agreed['parameters']): Sentence | undefined {
  const { mean = 0, sd = 0, windowDays = 7 } = numbersOf(parameters, ['mean', 'sd', 'windowDays'])
  discreteSerialInterval({ mean, sd }, 2)
  return Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= 60
    ? undefined
    : threatsSay.wrongWindow({ windowDays })
}
