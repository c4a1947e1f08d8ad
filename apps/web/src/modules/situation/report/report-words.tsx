import { languageNames } from '@concert/language'
import { indicatorOf, type Language } from '@concert/statement'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import type { ReportForm } from './report-form.ts'
import styles from './report-words.module.css'

type Given = {
  readonly form: ReportForm
  readonly hasCorrection: boolean
  readonly isSecretariat: boolean
  readonly change: (change: (form: ReportForm) => ReportForm) => void
}

/** Everything about a report that is not a figure: the reason of its corrections, its words, its source, its readers. */
export function ReportWords({ form, hasCorrection, isSecretariat, change }: Given): ReactNode {
  const { texts } = useLanguage()
  const set = (changes: Partial<ReportForm>): void => change((now) => ({ ...now, ...changes }))
  return (
    <div className={styles['words']}>
      <Card title={texts.report.inWords}>
        {hasCorrection ? <ReasonField form={form} set={set} /> : undefined}
        <Field label={texts.report.narrative} hint={texts.report.narrativeHint} isOptional>
          {(control) => (
            <textarea
              {...control}
              lang={form.lang}
              rows={5}
              maxLength={20_000}
              value={form.narrative}
              onChange={({ target }) => set({ narrative: target.value })}
            />
          )}
        </Field>
        <div className={styles['pair']}>
          <Field label={texts.report.language}>
            {(control) => (
              <select
                {...control}
                value={form.lang}
                onChange={({ target }) => set({ lang: target.value as Language })}
              >
                {Object.entries(languageNames).map(([language, name]) => (
                  <option key={language} value={language} lang={language}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <NextDueField form={form} set={set} />
        </div>
        <Field
          label={texts.report.source}
          hint={isSecretariat ? texts.report.sourceNeeded : texts.report.sourceHint}
          isOptional={!isSecretariat}
        >
          {(control) => (
            <input
              {...control}
              maxLength={300}
              value={form.source}
              onChange={({ target }) => set({ source: target.value })}
            />
          )}
        </Field>
      </Card>
      <Card title={texts.report.readers.title}>
        <ReadersChoice label={form.label} audience={form.audience} onChoose={set} />
        <OpenlyChoice form={form} set={set} />
      </Card>
    </div>
  )
}

type Part = { readonly form: ReportForm; readonly set: (changes: Partial<ReportForm>) => void }

export function ReasonField({ form, set }: Part): ReactNode {
  const { texts } = useLanguage()
  return (
    <Field
      label={texts.report.reason}
      hint={texts.report.reasonHint}
      error={form.reason.trim() === '' ? texts.report.reasonMissing : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          lang={form.lang}
          rows={3}
          maxLength={20_000}
          value={form.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </Field>
  )
}

/** Typed in UTC, as the record keeps it. */
function NextDueField({ form, set }: Part): ReactNode {
  const { texts } = useLanguage()
  return (
    <Field label={texts.report.nextDue} hint={texts.report.nextDueHint} isOptional>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={form.nextDue.slice(0, 16)}
          onChange={({ target }) => set({ nextDue: target.value === '' ? '' : `${target.value}:00.000Z` })}
        />
      )}
    </Field>
  )
}

/** Only where the form holds something that the code list keeps from all. */
function OpenlyChoice({ form, set }: Part): ReactNode {
  const { texts } = useLanguage()
  const isAsked =
    form.label === 'TLP:CLEAR' &&
    Object.values(form.figures).some(({ indicator }) => indicatorOf(indicator)?.sealedByDefault === true)
  if (!isAsked) return undefined
  return (
    <label className={styles['openly']}>
      <input
        type="checkbox"
        checked={form.isAllOpen}
        onChange={({ target }) => set({ isAllOpen: target.checked })}
      />
      {texts.report.sayOpenly}
    </label>
  )
}
