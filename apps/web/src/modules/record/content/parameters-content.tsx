import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { Table } from '../../../design/table.tsx'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Prose } from './prose.tsx'

type Statement = Understood<'threats.parameters'>
type Parameter = Statement['body']['algorithms'][number]['parameters'][string]

/** What the members have agreed on: the decision, and each algorithm with what it is for and its parameters. */
export function ParametersContent({
  statement: { body, lang },
}: {
  readonly statement: Statement
}): ReactNode {
  const { texts } = useThreatsTexts()
  const indicatorOf = useIndicatorNames()
  const { stated, facts, frequencies } = texts.signals
  return (
    <>
      <Prose title={stated.basis} lang={lang}>
        {body.basis}
      </Prose>
      <Table
        caption={stated.algorithms}
        rows={body.algorithms}
        keyOf={({ id }) => id}
        isWide
        columns={[
          { name: stated.id, head: true, cell: ({ id }) => id },
          { name: facts.algorithm, cell: ({ algorithm, version }) => `${algorithm} ${version}` },
          { name: stated.frequency, cell: ({ frequency }) => frequencies[frequency] },
          { name: stated.indicators, cell: ({ indicators }) => indicators.map(indicatorOf).join(', ') },
          { name: stated.parameters, cell: ({ parameters }) => <Parameters parameters={parameters} /> },
        ]}
      />
    </>
  )
}

/** Names and values as they were agreed: they are an algorithm's own words, and are not translated. */
function Parameters({ parameters }: { readonly parameters: Readonly<Record<string, Parameter>> }): ReactNode {
  return (
    <code>
      {Object.entries(parameters)
        .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
        .join(', ')}
    </code>
  )
}
