import { annex2Questions } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Prose } from '../../record/content/prose.tsx'
import styles from '../threats.module.css'
import { Annex2Outcome } from './annex2-outcome.tsx'
import { riskSides, type AssessmentBody, type Risk } from './assessment-form.ts'
import { RiskMatrix } from './risk-matrix.tsx'

type Given = { readonly body: AssessmentBody; readonly lang: string | undefined }

/** What an assessment says, whether it stands in the record or is a draft: answers and levels, each with its reason. */
export function AssessmentWords({ body, lang }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const stateOf = useStateNames()
  return (
    <>
      <Facts
        facts={[
          {
            name: texts.threats.compose.state,
            value: body.state === undefined ? texts.threats.anywhere : stateOf(body.state),
          },
        ]}
      />
      {body.summary === undefined ? undefined : (
        <Prose title={texts.threats.summary} lang={lang}>
          {body.summary}
        </Prose>
      )}
      {body.annex2 === undefined ? undefined : <Annex2Words annex2={body.annex2} lang={lang} />}
      {(body.risks ?? []).map((risk) => (
        <RiskWords key={risk.scope} risk={risk} lang={lang} />
      ))}
    </>
  )
}

type Annex2Given = {
  readonly annex2: NonNullable<AssessmentBody['annex2']>
  readonly lang: string | undefined
}

function Annex2Words({ annex2: { disease, answers, result }, lang }: Annex2Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.annex2
  return (
    <section className={styles['part']}>
      <h3>{texts.threats.parts.annex2}</h3>
      <Facts facts={[{ name: words.disease, value: words.diseases[disease] }]} />
      <ol className={styles['answers']}>
        {annex2Questions.map((question) => (
          <li key={question}>
            <h4>{words.questions[question]}</h4>
            <p>
              <strong>{words.answers[answers[question].answer]}</strong>
            </p>
            <p className={styles['prose']} lang={lang}>
              {answers[question].reason}
            </p>
          </li>
        ))}
      </ol>
      <Annex2Outcome result={result} />
    </section>
  )
}

function RiskWords({ risk, lang }: { readonly risk: Risk; readonly lang: string | undefined }): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.risk
  const levels: Readonly<Record<string, Readonly<Record<string, string>>>> = words.levels
  return (
    <section className={styles['part']}>
      <h3>{texts.threats.parts[risk.scope]}</h3>
      <p className={styles['prose']} lang={lang}>
        {risk.question}
      </p>
      <RiskMatrix likelihood={risk.likelihood.level} consequence={risk.consequences.level} risk={risk.risk} />
      <ul className={styles['answers']}>
        {riskSides.map((side) => (
          <li key={side}>
            <h4>{words.sides[side]}</h4>
            <p>
              <strong>{levels[side]![risk[side].level]}</strong>
            </p>
            <p className={styles['prose']} lang={lang}>
              {risk[side].reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
