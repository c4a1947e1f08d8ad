import type { DeskItem, DeskRequest } from '@concert/api'
import type { CsvTable } from '../../http/format-table.ts'

export const deskItemsTable: CsvTable<DeskItem> = {
  group: ({ group }) => group,
  due: ({ due }) => due,
  since: ({ since }) => since,
  module: ({ module }) => module,
  what: ({ what }) => what,
  agency: ({ on }) => on.agency,
  state: ({ on }) => on.state,
  waiting: ({ waiting }) => waiting.join(' '),
  event: ({ event }) => event,
  text: ({ texts }) => texts?.['en'] ?? Object.values(texts ?? {})[0],
  expires: ({ expires }) => expires ?? false,
  index: ({ index }) => index,
  statement: ({ statement }) => statement,
}

export const requestsTable: CsvTable<DeskRequest> = {
  index: ({ index }) => index,
  id: ({ id }) => id,
  agency: ({ agency }) => agency,
  received: ({ received }) => received,
  event: ({ event }) => event,
  subject: ({ subject }) => subject['en'],
  due: ({ due }) => due,
  standing: ({ standing }) => standing,
  to: ({ to }) => to.map(({ agency }) => agency).join(' '),
  answered: ({ to }) =>
    to
      .filter(({ answered }) => answered !== null)
      .map(({ agency }) => agency)
      .join(' '),
  label: ({ label }) => label,
  audience: ({ audience }) => audience,
}
