import type { Dimension, Indicator } from './indicator.ts'
import { isStateCode } from './state.ts'

const strata: Record<Dimension, { test: (stratum: string) => boolean; rule: string }> = {
  age: {
    test: isAgeGroup,
    rule: 'an age group in completed years, as 60-69, 80+ or unknown',
  },
  exposure: {
    test: (stratum) => stratum === 'unknown' || isStateCode(stratum),
    rule: 'the country of exposure as an ISO 3166-1 alpha-3 code, or unknown',
  },
  variant: {
    test: (stratum) => /^[A-Za-z0-9][A-Za-z0-9.()-]{0,31}$/.test(stratum),
    rule: 'a lineage, as B.1.1.7',
  },
}

function isAgeGroup(stratum: string): boolean {
  if (stratum === 'unknown') return true
  const group = /^(0|[1-9]\d{0,2})(?:-(0|[1-9]\d{0,2})|\+)$/.exec(stratum)
  return group !== null && (group[2] === undefined || Number(group[1]) <= Number(group[2]))
}

/** Says what is wrong with an observation's stratum, or nothing. */
export function stratumFault(indicator: Indicator, stratum: string | undefined): string | undefined {
  if (indicator.dimension === undefined)
    return stratum === undefined ? undefined : `${indicator.id} is not broken down; leave the stratum out`
  const { test, rule } = strata[indicator.dimension]
  return stratum !== undefined && test(stratum) ? undefined : `${indicator.id} needs a stratum: ${rule}`
}
