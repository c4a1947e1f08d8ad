import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'

/** What was done, who takes part, and what the Secretariat made of it: the newest first, evidence with each. */
export function DoneCard({ action }: { readonly action: WholeAction }): ReactNode {
  const { texts } = useActionsTexts()
  const steps = stepsOf(action)
  return (
    <Card
      title={texts.actions.said.title}
      side={
        <CsvLink
          path="/api/actions/updates.csv"
          parameters={{ action: action.id }}
          of={texts.actions.said.title}
        />
      }
    >
      {steps.length === 0 ? (
        <p className={styles['soft']}>{texts.actions.said.none}</p>
      ) : (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <Step key={step.index} step={step} />
          ))}
        </ol>
      )}
    </Card>
  )
}

type Completion = WholeAction['completions'][number]
type Participation = WholeAction['participations'][number]
type Update = WholeAction['updates'][number]
type SaidStep =
  | (Update & { readonly step: 'update' })
  | (Completion & { readonly step: 'completion' })
  | (Participation & { readonly step: 'participation' })

function stepsOf({ updates, completions, participations }: WholeAction): readonly SaidStep[] {
  return [
    ...updates.map((one) => ({ ...one, step: 'update' as const })),
    ...completions.map((one) => ({ ...one, step: 'completion' as const })),
    ...participations.map((one) => ({ ...one, step: 'participation' as const })),
  ].toSorted((a, b) => b.index - a.index)
}

function Step({ step }: { readonly step: SaidStep }): ReactNode {
  const nameOf = useAgencyNames()
  const words = useStepWords()
  const said = step.step === 'update' ? step.text : step.reason
  return (
    <li className={styles['step']}>
      <p className={styles['head']}>
        <strong>{words(step)}</strong>
        <span>{nameOf(step.agency)}</span>
        <span className={styles['soft']}>
          <Moment at={step.received} short /> <ProofMark index={step.index} />
        </span>
        <LabelMark label={step.label} audience={step.audience.split(' ')} />
      </p>
      {said === undefined ? undefined : (
        <p className={styles['prose']} lang={step.lang ?? undefined}>
          {said}
        </p>
      )}
      {step.step === 'update' ? <EvidenceList update={step} /> : undefined}
    </li>
  )
}

function useStepWords(): (step: SaidStep) => string {
  const { texts, language } = useActionsTexts()
  const stateOf = useStateNames()
  const { said, progress, expected } = texts.actions
  return (step) => {
    switch (step.step) {
      case 'update': {
        const day = step.expected === undefined ? '' : `, ${expected(dayInWords(language, step.expected))}`
        return `${progress[step.progress]}${day}`
      }
      case 'completion': {
        const of = step.state === undefined ? said.ofWhole : said.of(stateOf(step.state))
        return `${said.outcomes[step.outcome]}: ${of}`
      }
      case 'participation':
        return `${stateOf(step.state)}: ${step.takesPart ? said.takesPart : said.apart}`
    }
  }
}
