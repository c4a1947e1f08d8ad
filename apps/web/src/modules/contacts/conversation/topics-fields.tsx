import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import type { FieldsGiven } from '../fields-given.ts'
import type { ConversationFields } from './conversation-fields.ts'

/** What it was about, in a line each. */
export function TopicsFields({ form, faults, onChange, shown }: FieldsGiven<ConversationFields>): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const words = texts.contacts.compose
  const { topics } = form
  return (
    <fieldset className={styles['group']}>
      <legend>{words.about}</legend>
      {topics.map((topic, at) => {
        const name = words.topic(numbers.number(at + 1))
        return (
          // A topic is nothing but its place.
          <div key={at} className={styles['item']} role="group" aria-label={name}>
            <TextsFields
              label={name}
              shown={shown}
              texts={topic}
              maxLength={300}
              errors={{ en: faults.includes(`topics.${at}`) ? words.missing.topic : undefined }}
              onChange={(changed) => onChange({ topics: topics.with(at, changed) })}
            />
            {topics.length === 1 ? undefined : (
              <div>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => onChange({ topics: topics.toSpliced(at, 1) })}
                >
                  {words.remove(name)}
                </Button>
              </div>
            )}
          </div>
        )
      })}
      <div>
        <Button variant="default" size="xs" onClick={() => onChange({ topics: [...topics, {}] })}>
          {words.addTopic}
        </Button>
      </div>
    </fieldset>
  )
}
