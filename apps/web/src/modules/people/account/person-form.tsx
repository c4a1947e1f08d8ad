import type { SessionAnswer } from '@concert/api'
import { isLanguage } from '@concert/language'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Fault } from '../../../design/fault.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { LanguageField } from '../language-field.tsx'
import styles from '../people.module.css'

type Given = { readonly person: NonNullable<SessionAnswer['person']> }

/** What the node keeps of oneself: it is saved as a whole. */
export function PersonForm({ person }: Given): ReactNode {
  const { texts, speak } = useLanguage()
  const client = useQueryClient()
  const [form, setForm] = useState({
    name: person.name,
    email: person.email ?? '',
    language: person.language,
  })
  const [isSaved, setSaved] = useState(false)
  const { isDoing, error, run } = useDoing()
  const words = texts.people.account
  const change = (changes: Partial<typeof form>): void => {
    setForm({ ...form, ...changes })
    setSaved(false)
  }
  const save = async (): Promise<void> => {
    const { name, email, language } = form
    await send('PATCH', '/api/person', { name, email: email === '' ? null : email, language })
    await client.invalidateQueries({ queryKey: ['/api/session'] })
    if (isLanguage(language)) await speak(language)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void run(save).then(setSaved)
      }}
    >
      <TextField
        label={words.name}
        autoComplete="name"
        maxLength={100}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={words.email}
        isOptional
        type="email"
        autoComplete="email"
        maxLength={254}
        value={form.email}
        onChange={(email) => change({ email })}
      />
      <LanguageField language={form.language} onChoose={(language) => change({ language })} />
      {error === undefined ? undefined : <Fault error={error} />}
      <div className={styles['actions']}>
        <Button type="submit" loading={isDoing}>
          {words.save}
        </Button>
        <span role="status" className={styles['done']}>
          {isSaved ? words.saved : ''}
        </span>
      </div>
    </form>
  )
}
