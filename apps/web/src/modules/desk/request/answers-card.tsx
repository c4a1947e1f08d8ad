import type { DeskRequestAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from '../desk.module.css'

type Request = DeskRequestAnswer['request']

/** Who was asked and has answered, and what was answered, oldest first. */
export function AnswersCard({ request: { to, answers } }: { readonly request: Request }): ReactNode {
  const { texts } = useDeskTexts()
  const nameOf = useAgencyNames()
  const words = texts.desk
  return (
    <Card title={words.answers}>
      <Facts
        facts={to.map(({ agency, answered, late }) => ({
          name: nameOf(agency),
          value: (
            <>
              {answered === null ? words.notAnswered : <Moment at={answered} />}
              {late ? <span className={styles['soft']}> · {words.late}</span> : undefined}
            </>
          ),
        }))}
      />
      {answers.length === 0 ? undefined : (
        <ol className={styles['list']}>
          {answers.map(({ index, agency, received, lang, text, label, audience }) => (
            <li key={index} className={styles['item']}>
              <h3>{nameOf(agency)}</h3>
              <p className={styles['prose']} lang={lang ?? undefined}>
                {text}
              </p>
              <p className={styles['soft']}>
                <Moment at={received} /> <ProofMark index={index} />
              </p>
              <LabelMark label={label} audience={audience.split(' ')} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
