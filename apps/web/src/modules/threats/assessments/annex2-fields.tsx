import { annex2Answers, annex2Diseases, annex2Questions, type Annex2Question } from '@concert/statement'
import { useId, type ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { resultSoFar, type AnswerForm, type AssessmentForm } from './assessment-form.ts'
import { Annex2Outcome } from './annex2-outcome.tsx'

type Given = {
  readonly form: AssessmentForm
  readonly faults: readonly string[]
  readonly onChange: (changes: Partial<AssessmentForm>) => void
}

/** The decision instrument: four questions, each with its reason; what they come to is computed, never typed. */
export function Annex2Fields({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const id = useId()
  const words = texts.threats.annex2
  const answered = (question: Annex2Question, answer: AnswerForm): void =>
    onChange({ answers: { ...form.answers, [question]: answer } })
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{texts.threats.parts.annex2}</h2>
      <Field label={words.disease} hint={words.diseaseMeans[form.disease]}>
        {(control) => (
          <select
            {...control}
            value={form.disease}
            onChange={({ target }) => onChange({ disease: target.value as AssessmentForm['disease'] })}
          >
            {annex2Diseases.map((one) => (
              <option key={one} value={one}>
                {words.diseases[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {annex2Questions.map((question) => (
        <QuestionFields
          key={question}
          question={question}
          lang={form.lang}
          given={form.answers[question]}
          faults={faults}
          onChange={(answer) => answered(question, answer)}
        />
      ))}
      <Annex2Outcome result={resultSoFar(form)} isLive />
    </section>
  )
}

type QuestionGiven = {
  readonly question: Annex2Question
  readonly lang: string
  readonly given: AnswerForm
  readonly faults: readonly string[]
  readonly onChange: (answer: AnswerForm) => void
}

function QuestionFields({ question, lang, given, faults, onChange }: QuestionGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.annex2
  const missing = texts.threats.compose
  return (
    <div className={styles['question']}>
      <Choices
        legend={words.questions[question]}
        error={faults.includes(`${question}.answer`) ? missing.missingAnswer : undefined}
        isSingle
        options={annex2Answers.map((value) => ({ value, name: words.answers[value] }))}
        chosen={given.answer === undefined ? [] : [given.answer]}
        onChoose={([answer]) => onChange({ ...given, answer })}
      />
      <TextField
        label={words.reasonFor[question]}
        error={faults.includes(`${question}.reason`) ? missing.missingReason : undefined}
        rows={2}
        lang={lang}
        value={given.reason}
        onChange={(reason) => onChange({ ...given, reason })}
      />
    </div>
  )
}
