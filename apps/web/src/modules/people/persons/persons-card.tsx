import type { PeopleAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { CountsCard } from './counts-card.tsx'
import { usePersonColumns } from './use-person-columns.tsx'

export function PersonsCard(): ReactNode {
  const query = useQuery(answerQuery('/api/people'))
  return (
    <Asked query={query} lines={5}>
      {(answer) => (
        <>
          <Persons persons={answer.persons} />
          {answer.counts === undefined ? undefined : <CountsCard counts={answer.counts} />}
        </>
      )}
    </Asked>
  )
}

function Persons({ persons }: Pick<PeopleAnswer, 'persons'>): ReactNode {
  const { texts } = useLanguage()
  const { person, answer } = useSession()
  const columns = usePersonColumns()
  const words = texts.people.people
  return (
    <Card title={words.persons}>
      {persons.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.persons}
          columns={columns}
          rows={persons}
          keyOf={({ id }) => id}
          isWide
          isMine={({ id }) => id === person?.id}
        />
      )}
      {answer?.methods.door === true ? <p className={styles['soft']}>{words.officesStay}</p> : undefined}
    </Card>
  )
}
