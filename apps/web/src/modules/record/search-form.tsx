import { Button } from '@mantine/core'
import { labels } from '../../codes/labels.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Field } from '../../design/field.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { isSearching, type RecordSearch } from './record-search.ts'
import { SearchChoice } from './search-choice.tsx'
import styles from './record.module.css'

/** Words, and what narrows them down; a choice counts at once, words when they are sent. */
export function SearchForm({ search }: { readonly search: RecordSearch }): ReactNode {
  const { texts } = useLanguage()
  const navigate = useNavigate()
  const [words, setWords] = useState(search.q ?? '')
  const go = (changes: Partial<Record<keyof RecordSearch, string | undefined>>): void =>
    void navigate({
      to: '/record',
      search: (before: object) => ({ ...before, ...changes }) as never,
      resetScroll: false,
    })
  return (
    <search className={styles['search']} aria-label={texts.record.search.title}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          go({ q: words.trim() === '' ? undefined : words.trim() })
        }}
      >
        <div className={styles['words']}>
          <Field label={texts.record.search.words} hint={texts.record.search.hint}>
            {(control) => (
              <input
                {...control}
                required={false}
                type="search"
                maxLength={200}
                autoComplete="off"
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            )}
          </Field>
          <Button type="submit">{texts.record.search.go}</Button>
          {isSearching(search) ? (
            <Button
              variant="default"
              onClick={() =>
                go({
                  q: undefined,
                  kind: undefined,
                  by: undefined,
                  state: undefined,
                  about: undefined,
                  label: undefined,
                })
              }
            >
              {texts.record.search.clear}
            </Button>
          ) : undefined}
        </div>
        <Choices search={search} onChoose={(name, value) => go({ [name]: value })} />
      </form>
    </search>
  )
}

type Chosen = {
  readonly search: RecordSearch
  readonly onChoose: (name: keyof RecordSearch, value: string | undefined) => void
}

function Choices({ search, onChoose }: Chosen): ReactNode {
  const { texts, named } = useLanguage()
  const { data: directory } = useQuery(answerQuery('/api/directory'))
  const { data: events } = useQuery(answerQuery('/api/situation/events'))
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const lists = [
    ['kind', texts.record.search.kind, Object.entries(kinds)],
    [
      'state',
      texts.record.search.state,
      (directory?.states ?? []).map((one) => [one.state, named(one.names)]),
    ],
    [
      'by',
      texts.record.search.agency,
      (directory?.agencies ?? []).map((one) => [one.agency, named(one.names)]),
    ],
    ['about', texts.record.search.event, (events?.events ?? []).map((one) => [one.event, named(one.names)])],
    ['label', texts.record.search.label, labels.map((label) => [label, label])],
  ] as const
  return (
    <div className={styles['choices']}>
      {lists.map(([name, title, options]) => (
        <SearchChoice
          key={name}
          title={title}
          options={options as readonly (readonly [string, string])[]}
          value={search[name]}
          onChoose={(value) => onChoose(name, value)}
        />
      ))}
    </div>
  )
}
