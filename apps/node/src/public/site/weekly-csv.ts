import type { StateOverview } from '../../modules/situation/overview.ts'
import { csvOf } from './csv-of.ts'

const head = ['state', 'indicator', 'week', 'value', 'status', 'complete', 'agency', 'own', 'entry']

/** Every weekly figure of the states, in protocol order; an empty value is a gap that the status names. */
export function formatWeeklyCsv(states: readonly StateOverview[]): string {
  const rows = states.flatMap(({ state, lines }) =>
    lines.flatMap(({ indicator, agency, own, weeks }) =>
      weeks.map(({ period, value, status, complete, index }) => [
        state,
        indicator,
        period,
        value,
        status,
        complete,
        agency,
        own,
        index,
      ]),
    ),
  )
  return csvOf(head, rows)
}
