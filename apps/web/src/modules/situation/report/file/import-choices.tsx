import type { IndicatorId } from '@concert/statement'
import { indicatorOf } from '@concert/statement'
import type { ReactNode } from 'react'
import { Field } from '../../../../design/field.tsx'
import { useStateNames } from '../../../../design/use-state-names.ts'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { ImportOrder } from './import-order.ts'
import styles from './file.module.css'

type Given = {
  readonly order: ImportOrder
  readonly state: string | undefined
  readonly onChange: (order: ImportOrder) => void
}

const counted: readonly IndicatorId[] = ['cases_confirmed_new', 'deaths_confirmed_new']

/** What a file does not say of itself. */
export function ImportChoices({ order, state, onChange }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const stateName = useStateNames()
  const own = texts.report.file
  return (
    <div className={styles['choices']}>
      <Field label={own.counts} hint={own.countsHint} isOptional>
        {(control) => (
          <select
            {...control}
            value={order.indicator ?? ''}
            onChange={({ target }) =>
              onChange({
                ...order,
                indicator: target.value === '' ? undefined : (target.value as IndicatorId),
              })
            }
          >
            <option value="">{own.saysItself}</option>
            {counted.map((one) => (
              <option key={one} value={one}>
                {named(indicatorOf(one)!.name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {state === undefined ? undefined : <p>{own.only(stateName(state))}</p>}
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={order.isPartial}
          onChange={({ target }) => onChange({ ...order, isPartial: target.checked })}
        />
        <span>{own.partial}</span>
      </label>
    </div>
  )
}
