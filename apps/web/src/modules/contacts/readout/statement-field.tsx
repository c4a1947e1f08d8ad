import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { TextField } from '../../../design/text-field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { StatementBasis } from './basis-shown.tsx'
import { readStatementName } from './read-statement-name.ts'
import type { BasisGiven } from './basis-given.ts'

/** A statement of the record, by its number, its id or the address of its page; found, it says what it is. */
export function StatementField({ basis, isFaulty, onWrite }: BasisGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  const [typed, type] = useState(basis.id)
  const name = readStatementName(typed)
  const { data, isError } = useQuery({
    ...answerQuery('/api/statements/{id}', { id: name ?? '' }),
    enabled: name !== undefined,
    retry: false,
  })
  const found = name === undefined ? undefined : data?.id
  useEffect(() => {
    if (found !== undefined && found !== basis.id) onWrite({ id: found })
    // Only what was found is written, once.
  }, [found])
  const isUnknown =
    typed !== '' && (name === undefined || isError || (data !== undefined && found === undefined))
  return (
    <div className={styles['found']}>
      <TextField
        label={words.statementId}
        hint={words.statementHint}
        error={isUnknown ? words.statementUnknown : isFaulty ? words.missing.statement : undefined}
        value={typed}
        onChange={(text) => {
          type(text)
          onWrite({ id: '' })
        }}
      />
      {basis.id === '' ? undefined : (
        <p className={styles['note']} role="status">
          <StatementBasis id={basis.id} />
        </p>
      )}
    </div>
  )
}
