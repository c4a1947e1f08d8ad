import type { Proposal, ProposalAmendment } from '@concert/api'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { byParty } from '../decide/by-party.ts'
import { AskedWords } from '../discuss/asked-words.tsx'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { applyAmendment } from './apply-amendment.ts'
import { outcomeOf, taken, type OutcomeForm, type ProposalForm, type Taken } from './proposal-form.ts'

type Given = {
  readonly form: ProposalForm
  /** To the version before. */
  readonly amendments: readonly ProposalAmendment[]
  readonly before: Proposal
  readonly faults: readonly string[]
  readonly onChange: (changes: Partial<ProposalForm>) => void
}

/** Every amendment is answered, by asking state in protocol order. */
export function OutcomesFields({ form, amendments, before, faults, onChange }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { members } = useParties()
  const own = texts.proposals.write
  if (amendments.length === 0) return undefined
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{own.outcomes}</legend>
      <p className={styles['soft']}>{own.outcomesMeans}</p>
      {byParty(amendments, members).map((amendment) => (
        <OneOutcome
          key={amendment.id}
          amendment={amendment}
          before={before}
          outcome={outcomeOf(form, amendment.id)}
          faults={faults}
          onDecide={(outcome) => onChange({ outcomes: { ...form.outcomes, [amendment.id]: outcome } })}
          onTake={() =>
            onChange({
              articles: applyAmendment(form.articles, amendment),
              outcomes: { ...form.outcomes, [amendment.id]: { taken: 'whole', reason: '' } },
            })
          }
        />
      ))}
    </fieldset>
  )
}

type One = {
  readonly amendment: ProposalAmendment
  readonly before: Proposal
  readonly outcome: OutcomeForm
  readonly faults: readonly string[]
  readonly onDecide: (outcome: OutcomeForm) => void
  readonly onTake: () => void
}

function OneOutcome({ amendment, before, outcome, faults, onDecide, onTake }: One): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { nameOf } = useParties()
  const { write: own, notes, article } = texts.proposals
  const { id, state, type, on } = amendment
  return (
    <div
      role="group"
      aria-label={`${nameOf(state)}: ${article(amendment.article)}`}
      className={styles['noteCard']}
    >
      <p>
        <strong>{nameOf(state)}</strong> {notes.types[type]} · {article(amendment.article)}
      </p>
      <AskedWords asked={amendment} version={before.versions.find((one) => one.id === on)} shown={language} />
      <p lang={amendment.lang ?? undefined} className={styles['prose']}>
        {amendment.reason}
      </p>
      <Choices<Taken>
        legend={own.outcome}
        isSingle
        error={faults.includes(`outcome.${id}`) ? own.faults.outcome : undefined}
        options={taken.map((value) => ({ value, name: own.taken[value] }))}
        chosen={outcome.taken === undefined ? [] : [outcome.taken]}
        onChoose={([chosen]) => onDecide({ ...outcome, taken: chosen })}
      />
      <div>
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {own.takeIn}
        </Button>
      </div>
      {outcome.taken === undefined || outcome.taken === 'whole' ? undefined : (
        <TextField
          label={texts.proposals.reason}
          rows={2}
          maxLength={5_000}
          error={faults.includes(`reason.${id}`) ? own.faults.reason : undefined}
          value={outcome.reason}
          onChange={(reason) => onDecide({ ...outcome, reason })}
        />
      )}
    </div>
  )
}
