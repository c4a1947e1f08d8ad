import type { Agreed } from './agreed.ts'
import { judgeEars } from './judge-ears.ts'
import { judgeEmergence } from './judge-emergence.ts'
import { judgeFarrington } from './judge-farrington.ts'
import type { Judge } from './judgement.ts'
import type { KnownSeries } from './known-series.ts'

type Makes = (series: KnownSeries, agreed: Agreed) => Judge

const judges: Readonly<Record<string, Makes>> = {
  'ears-c1': (series, agreed) => judgeEars('C1', series, agreed),
  'ears-c2': (series, agreed) => judgeEars('C2', series, agreed),
  'ears-c3': (series, agreed) => judgeEars('C3', series, agreed),
  emergence: judgeEmergence,
  'farrington-flexible': judgeFarrington,
}

/** Whose threshold is for the score, not for the figure. */
export function measureOf({ algorithm }: Pick<Agreed, 'algorithm'>): 'figure' | 'score' {
  return algorithm === 'emergence' ? 'score' : 'figure'
}

/** The agreed algorithm on a series, or undefined when it finds no signals. Throws RangeError for what it cannot take. */
export function judgeOf(series: KnownSeries, agreed: Agreed): Judge | undefined {
  return judges[agreed.algorithm]?.(series, agreed)
}
