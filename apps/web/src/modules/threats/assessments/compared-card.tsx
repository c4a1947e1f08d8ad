import { annex2Questions, riskScopes } from '@concert/statement'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { Table } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { isStanding, type Assessment } from './assessment.ts'

type Given = { readonly one: Assessment; readonly beside: readonly Assessment[] }
type Row = { readonly name: string; readonly of: (assessment: Assessment) => string }

/** Answers and levels beside one another: of every agency what stands, or of this agency every version. */
export function ComparedCard({ one, beside }: Given): ReactNode {
  const { texts, words } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const rows = useRows()
  const { compare } = useSearch({ strict: false }) as { readonly compare?: unknown }
  const isVersions = compare === 'versions'
  const own = texts.threats.compared
  const shown = isVersions ? beside.filter(({ agency }) => agency === one.agency) : beside.filter(isStanding)
  const columns = shown.map((each) => ({
    name: `${nameOf(each.agency)} · ${texts.threats.versionOf(words.number(each.version))} · #${each.index}`,
    cell: (row: Row) => row.of(each),
  }))
  return (
    <Card title={own.title}>
      <LinkChoice
        name={own.of}
        options={[
          { text: own.agencies, search: { compare: undefined }, isChosen: !isVersions },
          { text: own.versions(nameOf(one.agency)), search: { compare: 'versions' }, isChosen: isVersions },
        ]}
      />
      <Table
        caption={own.title}
        columns={[{ name: own.what, head: true, cell: (row: Row) => row.name }, ...columns]}
        rows={rows}
        keyOf={({ name }) => name}
        {...(shown.length > 3 ? { isWide: true } : { isClose: true })}
      />
    </Card>
  )
}

function useRows(): readonly Row[] {
  const { texts } = useThreatsTexts()
  const { annex2, risk, parts, scopes } = texts.threats
  return [
    {
      name: parts.annex2,
      of: ({ result }) => (result === null ? '–' : annex2.results[result]),
    },
    ...annex2Questions.map((question): Row => ({
      name: annex2.questions[question],
      of: ({ body }) => {
        const given = body.annex2?.answers[question].answer
        return given === undefined ? '–' : annex2.answers[given]
      },
    })),
    ...riskScopes.map((scope): Row => ({
      name: `${risk.level}: ${scopes[scope]}`,
      of: ({ body }) => {
        const found = body.risks?.find((each) => each.scope === scope)
        if (found === undefined) return '–'
        return `${risk.risks[found.risk]} (${risk.sides.confidence}: ${risk.levels.confidence[found.confidence.level]})`
      },
    })),
  ]
}
