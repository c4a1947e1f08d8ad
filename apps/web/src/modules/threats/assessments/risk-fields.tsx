import { confidences, consequences, likelihoods } from '@concert/statement'
import { useId, type ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { riskSides, riskSoFar, type RiskForm, type RiskSide, type Scope } from './assessment-form.ts'
import { RiskMatrix } from './risk-matrix.tsx'

type Given = {
  readonly scope: Scope
  readonly lang: string
  readonly risk: RiskForm
  readonly faults: readonly string[]
  readonly onChange: (risk: RiskForm) => void
}

/** A rapid risk assessment for one scope: likelihood by consequences; the level is read from the matrix. */
export function RiskFields({ scope, lang, risk, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const id = useId()
  const words = texts.threats.risk
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{texts.threats.parts[scope]}</h2>
      <TextField
        label={words.question}
        hint={words.questionHint}
        error={faults.includes(`${scope}.question`) ? texts.threats.compose.missingQuestion : undefined}
        maxLength={1_000}
        lang={lang}
        value={risk.question}
        onChange={(question) => onChange({ ...risk, question })}
      />
      {riskSides.map((side) => (
        <SideFields
          key={side}
          place={`${scope}.${side}`}
          side={side}
          lang={lang}
          given={risk[side]}
          faults={faults}
          onChange={(given) => onChange({ ...risk, [side]: given })}
        />
      ))}
      <RiskMatrix
        likelihood={risk.likelihood.level}
        consequence={risk.consequences.level}
        risk={riskSoFar(risk)}
        isLive
      />
    </section>
  )
}

const levels: Readonly<Record<RiskSide, readonly string[]>> = {
  likelihood: likelihoods,
  consequences,
  confidence: confidences,
}

type SideGiven = {
  readonly place: string
  readonly side: RiskSide
  readonly lang: string
  readonly given: RiskForm[RiskSide]
  readonly faults: readonly string[]
  readonly onChange: (given: { readonly level: string | undefined; readonly reason: string }) => void
}

function SideFields({ place, side, lang, given, faults, onChange }: SideGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.risk
  const names: Readonly<Record<string, string>> = words.levels[side]
  const missing = texts.threats.compose
  return (
    <div className={styles['question']}>
      <Field
        label={words.sides[side]}
        hint={words.sidesMean[side]}
        error={faults.includes(`${place}.level`) ? missing.missingLevel : undefined}
      >
        {(control) => (
          <select
            {...control}
            value={given.level ?? ''}
            onChange={({ target }) =>
              onChange({ ...given, level: target.value === '' ? undefined : target.value })
            }
          >
            <option value="">{words.choose}</option>
            {levels[side].map((level) => (
              <option key={level} value={level}>
                {names[level]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={words.reasonFor[side]}
        error={faults.includes(`${place}.reason`) ? missing.missingReason : undefined}
        rows={2}
        lang={lang}
        value={given.reason}
        onChange={(reason) => onChange({ ...given, reason })}
      />
    </div>
  )
}
