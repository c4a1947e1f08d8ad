import type { DecisionsAnswer, ProposalsAnswer } from '@concert/api'
import { fieldsOf } from '../../http/fields-of.ts'
import type { CsvTable } from '../../http/format-table.ts'

/** What the lists of this module are as tables: flat, by codes, and with the entries that they rest on. */

type Row = ProposalsAnswer['proposals'][number]
type DecisionRow = DecisionsAnswer['decisions'][number]

export const proposalsCsv: CsvTable<Row> = {
  ...fieldsOf<Row>('number', 'version', 'standing', 'since'),
  title: ({ title }) => title['en'],
  ...fieldsOf<Row>('author', 'state', 'event'),
  silence: ({ silence }) => silence?.standing,
  expires: ({ silence }) => silence?.expires,
  decision: ({ decision }) => decision?.number,
  ...fieldsOf<Row>('comments', 'amendments', 'index', 'id', 'received', 'label', 'audience'),
}

export const decisionsCsv: CsvTable<DecisionRow> = {
  ...fieldsOf<DecisionRow>('number', 'date'),
  title: ({ title }) => title['en'],
  ...fieldsOf<DecisionRow>('way', 'event'),
  proposal: ({ proposal }) => proposal?.number,
  takes_part: ({ participation }) => statesThat('takes-part', participation),
  apart: ({ participation }) => statesThat('apart', participation),
  ...fieldsOf<DecisionRow>('index', 'id', 'received', 'label', 'audience'),
}

function statesThat(standing: string, all: DecisionRow['participation']): string {
  return all
    .filter((one) => one.standing === standing)
    .map(({ state }) => state)
    .join(' ')
}
