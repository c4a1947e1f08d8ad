import { indicatorOf } from '@concert/statement'
import type { Derived } from './derived.ts'
import type { Series } from './queries.ts'

const header =
  'event,place,indicator,stratum,unit,frequency,period,value,status,agency,audience,dataset,index,derived'

/** One observation a row; no field can hold a comma or a quote, and an empty value is a gap that the status names. */
export function formatSeriesCsv(series: readonly (Series & { derived?: readonly Derived[] })[]): string {
  const rows = series.flatMap((one) =>
    one.points.map(({ period, value, status, index }, at) =>
      [
        one.event,
        one.place,
        one.indicator,
        one.stratum,
        indicatorOf(one.indicator)?.unit,
        one.frequency,
        period,
        value ?? '',
        status,
        one.agency,
        one.audience,
        one.dataset,
        index,
        one.derived?.[at]?.value ?? '',
      ].join(','),
    ),
  )
  return `${[header, ...rows].join('\n')}\n`
}
