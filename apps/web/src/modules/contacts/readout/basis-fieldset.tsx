import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { FigureFields } from './figure-fields.tsx'
import type { BasisFields } from './paragraph-fields.ts'
import { StatementField } from './statement-field.tsx'
import type { BasisGiven } from './basis-given.ts'

/** What a fact rests on: which kind of thing, and which one. */
export function BasisFieldset(given: BasisGiven & { readonly onRemove: () => void }): ReactNode {
  const { name, basis, onWrite, onRemove } = given
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <div className={styles['basis']} role="group" aria-label={`${words.basis}: ${name}`}>
      <Field label={words.basisType}>
        {(control) => (
          <select
            {...control}
            value={basis.type}
            onChange={({ target }) => onWrite({ type: target.value as BasisFields['type'] })}
          >
            {(['statement', 'figure', 'source'] as const).map((one) => (
              <option key={one} value={one}>
                {words.basisTypes[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {basis.type === 'statement' ? (
        <StatementField {...given} />
      ) : basis.type === 'figure' ? (
        <FigureFields {...given} />
      ) : (
        <SourceFields {...given} />
      )}
      <Button variant="default" size="xs" onClick={onRemove}>
        {texts.contacts.compose.remove(name)}
      </Button>
    </div>
  )
}

function SourceFields({ basis, isFaulty, onWrite }: BasisGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <>
      <TextField
        label={words.source}
        error={isFaulty ? words.missing.source : undefined}
        maxLength={300}
        value={basis.title}
        onChange={(title) => onWrite({ title })}
      />
      <TextField
        type="date"
        label={words.sourceDate}
        isOptional
        value={basis.date}
        onChange={(date) => onWrite({ date })}
      />
    </>
  )
}
