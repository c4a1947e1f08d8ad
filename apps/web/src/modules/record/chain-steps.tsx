import type { ChainAnswer, ChainStep } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { stepPage } from '../../design/chain/step-page.ts'
import { titleIn } from '../../design/chain/title-in.ts'
import { Moment } from '../../design/moment.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useStateNames } from '../../design/use-state-names.ts'
import { useChainTexts } from '../../texts/use-chain-texts.ts'

type Columns = readonly Column<ChainStep>[]

/** Every step in the order of the log, with the steps that it follows from. */
export function ChainSteps({ chain: { steps } }: { readonly chain: ChainAnswer }): ReactNode {
  const { texts } = useChainTexts()
  return (
    <Table
      caption={texts.chain.table.caption}
      isCaptionShown
      isWide
      rows={steps}
      keyOf={({ id }) => id}
      isMine={({ place }) => place === 'here'}
      columns={[...useSaidColumns(), ...usePlaceColumns(steps)]}
    />
  )
}

function useSaidColumns(): Columns {
  const { texts, language } = useChainTexts()
  const agencyOf = useAgencyNames()
  const stateOf = useStateNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const { columns } = texts.chain.table
  const by = ({ derived, agency, state }: ChainStep): string =>
    derived ? (state === null ? texts.chain.found : stateOf(state)) : agencyOf(agency ?? undefined)
  return [
    {
      name: columns.what,
      head: true,
      cell: (step) => {
        const kind = kinds[step.kind] ?? step.kind
        return step.place === 'here' ? (
          <span aria-current="step">{kind}</span>
        ) : (
          <Link {...stepPage(step)}>{kind}</Link>
        )
      },
    },
    {
      name: columns.title,
      cell: ({ title }) => {
        const said = titleIn(title, language)
        return <span lang={said?.lang}>{said?.said}</span>
      },
    },
    { name: columns.by, cell: by },
  ]
}

function usePlaceColumns(steps: readonly ChainStep[]): Columns {
  const { texts } = useChainTexts()
  const { columns, relations } = texts.chain.table
  const indexes = new Map(steps.map(({ id, index }) => [id, index]))
  const named = ({ id, relation }: ChainStep['links'][number]): string =>
    relations[relation](texts.design.entry(String(indexes.get(id))))
  return [
    { name: columns.received, cell: ({ received }) => <Moment at={received} short /> },
    { name: columns.follows, cell: ({ links }) => links.map(named).join(', ') },
    {
      name: columns.entry,
      end: true,
      cell: ({ index }) => (
        <Link to="/record/$id" params={{ id: String(index) }}>
          {index}
        </Link>
      ),
    },
  ]
}
