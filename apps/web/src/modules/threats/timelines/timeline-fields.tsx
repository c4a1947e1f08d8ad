import { responseActions, timelinessIntervals } from '@concert/statement'
import { useId, type ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import { EventOfRecordField } from '../event-of-record-field.tsx'
import { StateField } from '../../directory/state-field.tsx'
import styles from '../threats.module.css'
import {
  days,
  instants,
  remarkKinds,
  type Day,
  type TimelineFault,
  type TimelineForm,
} from './timeline-form.ts'

type Given = {
  readonly form: TimelineForm
  readonly faults: readonly TimelineFault[]
  readonly onChange: (changes: Partial<TimelineForm>) => void
}

export function TimelineFields({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  return (
    <>
      <EventOfRecordField
        event={form.event}
        error={faults.includes('event') ? texts.threats.compose.missingEvent : undefined}
        onChoose={(event) => onChange({ event })}
      />
      <WhoseEvent form={form} faults={faults} onChange={onChange} />
      <Milestones form={form} faults={faults} onChange={onChange} />
      <Actions form={form} faults={faults} onChange={onChange} />
      <Remarks form={form} faults={faults} onChange={onChange} />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <ReadersChoice {...form.readers} hint="" onChoose={(readers) => onChange({ readers })} />
    </>
  )
}

/** An agency tells of its own state; the Secretariat compiles of any. */
function WhoseEvent({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const stateOf = useStateNames()
  const { isSecretariat } = useSession()
  if (!isSecretariat) return <p>{stateOf(form.state)}</p>
  return (
    <StateField
      label={texts.threats.compose.state}
      none={form.state === '' ? texts.requests.compose.chooseState : undefined}
      state={form.state}
      error={faults.includes('state') ? texts.requests.compose.missingState : undefined}
      onChoose={(state) => onChange({ state })}
    />
  )
}

function Milestones({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.timeline
  const isBefore = (day: Day): boolean => faults.some((fault) => fault === day)
  return (
    <>
      {days.map((day) => (
        <TextField
          key={day}
          type="date"
          label={words.days717[day]}
          hint={words.daysMean[day]}
          error={isBefore(day) ? words.order : undefined}
          isOptional
          value={form.dates[day]}
          onChange={(date) => onChange({ dates: { ...form.dates, [day]: date } })}
        />
      ))}
      {instants.map((name) => (
        <TextField
          key={name}
          type="datetime-local"
          label={words.instantsUtc[name]}
          hint={words.instantsMean[name]}
          error={name === 'notifiedWho' && faults.includes(name) ? words.order : undefined}
          isOptional
          value={form.instants[name]}
          onChange={(at) => onChange({ instants: { ...form.instants, [name]: at } })}
        />
      ))}
      <TextField
        type="date"
        label={words.firstMeasureDate}
        error={faults.includes('measureDate') ? words.missingMeasureDate : undefined}
        isOptional
        value={form.measureDate}
        onChange={(measureDate) => onChange({ measureDate })}
      />
      <TextField
        label={words.firstMeasure}
        error={faults.includes('measure') ? words.missingMeasure : undefined}
        isOptional
        maxLength={1_000}
        lang={form.lang}
        value={form.measure}
        onChange={(measure) => onChange({ measure })}
      />
    </>
  )
}

function Actions({ form, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const id = useId()
  const words = texts.threats.timeline
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{words.response}</h2>
      {responseActions.map((action) => {
        const { completed, isNotApplicable } = form.actions[action]
        const set = (changes: object): void =>
          onChange({ actions: { ...form.actions, [action]: { ...form.actions[action], ...changes } } })
        return (
          <div key={action} className={styles['action']}>
            <TextField
              type="date"
              label={words.actions[action]}
              isOptional
              value={isNotApplicable ? '' : completed}
              onChange={(date) => set({ completed: date, isNotApplicable: false })}
            />
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={isNotApplicable}
                onChange={({ target }) => set({ isNotApplicable: target.checked })}
              />
              {words.notApplicable}
            </label>
          </div>
        )
      })}
    </section>
  )
}

function Remarks({ form, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.timeline
  return remarkKinds.map((kind) => (
    <section key={kind} className={styles['part']}>
      <h2>{words.remarks[kind]}</h2>
      {timelinessIntervals.map((interval) => (
        <TextField
          key={interval}
          label={words.remarkOn[kind](words.intervals[interval])}
          isOptional
          rows={2}
          lang={form.lang}
          value={form.remarks[kind][interval]}
          onChange={(text) =>
            onChange({ remarks: { ...form.remarks, [kind]: { ...form.remarks[kind], [interval]: text } } })
          }
        />
      ))}
    </section>
  ))
}
