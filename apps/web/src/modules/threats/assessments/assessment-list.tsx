import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Empty } from '../../../design/empty.tsx'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { Table } from '../../../design/table.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { inProtocolOrder, isStanding, type Assessment } from './assessment.ts'
import { useAssessmentColumns } from './use-assessment-columns.tsx'

type Given = {
  readonly all: readonly Assessment[]
  /** Without the choice between what stands and every version. */
  readonly isShort?: boolean
}

/** Those that stand, or every version; of each state in protocol order. */
export function AssessmentList({ all, isShort = false }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { agency } = useSession()
  const { show } = useSearch({ strict: false }) as { readonly show?: unknown }
  const { data } = useQuery(answerQuery('/api/directory'))
  const columns = useAssessmentColumns()
  const isAll = !isShort && show === 'versions'
  if (all.length === 0) return <Empty title={texts.threats.noAssessments} />
  return (
    <>
      {isShort ? undefined : (
        <LinkChoice
          name={texts.threats.show}
          options={[
            { text: texts.threats.standingOnly, search: { show: undefined }, isChosen: !isAll },
            { text: texts.threats.everyVersion, search: { show: 'versions' }, isChosen: isAll },
          ]}
        />
      )}
      <Table
        caption={texts.threats.assessments}
        columns={columns}
        rows={inProtocolOrder(isAll ? all : all.filter(isStanding), data?.states ?? [])}
        keyOf={({ id }) => id}
        isWide
        isMine={(one) => one.agency === agency}
      />
    </>
  )
}
