import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { BasisFieldset } from './basis-fieldset.tsx'
import { noBasis, noFact, type FactFields } from './paragraph-fields.ts'
import type { ParagraphGiven } from './paragraph-given.ts'
import { faultsAt } from './faults-at.ts'

/** What is stated as a fact, apart from how a side stands to it, each with what it rests on. */
export function FactsFields({ paragraph, faults, shown, onChange }: ParagraphGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  const { facts } = paragraph
  return (
    <fieldset className={styles['group']}>
      <legend>{words.facts}</legend>
      {facts.map((fact, at) => (
        <OneFact
          // A fact is nothing but its place.
          key={at}
          fact={fact}
          at={at}
          faults={faultsAt(faults, `facts.${at}.`)}
          shown={shown}
          onWrite={(changes) => onChange({ facts: facts.with(at, { ...fact, ...changes }) })}
          onRemove={() => onChange({ facts: facts.toSpliced(at, 1) })}
        />
      ))}
      <div>
        <Button variant="default" size="xs" onClick={() => onChange({ facts: [...facts, noFact] })}>
          {words.addFact}
        </Button>
      </div>
    </fieldset>
  )
}

type FactGiven = Pick<ParagraphGiven, 'faults' | 'shown'> & {
  readonly fact: FactFields
  readonly at: number
  readonly onWrite: (changes: Partial<FactFields>) => void
  readonly onRemove: () => void
}

function OneFact({ fact, at, faults, shown, onWrite, onRemove }: FactGiven): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const words = texts.contacts.readout
  const name = words.fact(numbers.number(at + 1))
  const { basis } = fact
  return (
    <div className={styles['item']} role="group" aria-label={name}>
      <TextsFields
        label={`${name}: ${words.factText}`}
        shown={shown}
        rows={2}
        maxLength={2_000}
        texts={fact.texts}
        errors={faults.includes('texts') ? { [shown]: words.missing.text } : {}}
        onChange={(changed) => onWrite({ texts: changed })}
      />
      {basis.map((one, of) => (
        <BasisFieldset
          // What it rests on is nothing but its place.
          key={of}
          name={words.basisOf(numbers.number(of + 1))}
          basis={one}
          isFaulty={faults.includes(`basis.${of}`)}
          onWrite={(changes) => onWrite({ basis: basis.with(of, { ...one, ...changes }) })}
          onRemove={() => onWrite({ basis: basis.toSpliced(of, 1) })}
        />
      ))}
      <div className={styles['actions']}>
        <Button variant="default" size="xs" onClick={() => onWrite({ basis: [...basis, noBasis] })}>
          {words.addBasis}
        </Button>
        <Button variant="default" size="xs" onClick={onRemove}>
          {texts.contacts.compose.remove(name)}
        </Button>
      </div>
    </div>
  )
}
