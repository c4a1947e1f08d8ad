import type { StatementsAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'

type Row = StatementsAnswer['statements'][number]

const shown = 8

/** What was said last, of anything, that the reader may see. */
export function LatestPart(): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const columns = useColumns()
  const query = useQuery(
    answerQuery('/api/statements', { limit: shown, ...(asOf === undefined ? {} : { asOf }) }),
  )
  return (
    <Card title={texts.situation.latest.title} side={<Link to="/record">{texts.situation.latest.all}</Link>}>
      <Asked query={query} lines={shown * 2}>
        {({ statements }) => (
          <Table
            caption={texts.situation.latest.title}
            columns={columns}
            rows={statements}
            keyOf={({ index }) => index}
          />
        )}
      </Asked>
    </Card>
  )
}

function useColumns(): readonly Column<Row>[] {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const { what, who, when, label } = texts.situation.latest
  return [
    {
      name: what,
      head: true,
      cell: ({ index, kind }) => (
        <Link to="/record/$id" params={{ id: String(index) }}>
          {kinds[kind ?? ''] ?? kind ?? texts.design.sealed}
        </Link>
      ),
    },
    { name: who, cell: ({ agency }) => nameOf(agency ?? undefined) },
    {
      name: when,
      cell: ({ received, index }) => (
        <>
          <Moment at={received} short /> <ProofMark index={index} />
        </>
      ),
    },
    {
      name: label,
      cell: ({ label: given, audience }) =>
        given === null || audience === null ? '' : <LabelMark label={given} audience={audience.split(' ')} />,
    },
  ]
}
