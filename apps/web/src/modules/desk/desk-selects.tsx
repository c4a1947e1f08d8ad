import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { useSession } from '../../session/use-session.ts'
import { useDeskTexts } from '../../texts/use-desk-texts.ts'
import type { DeskFilter } from './desk-filter.ts'
import styles from './desk.module.css'

type Given = { readonly modules: readonly string[]; readonly filter: DeskFilter }

/** Of which matter, and, for the Secretariat, of which state, in protocol order. */
export function DeskSelects({ modules, filter }: Given): ReactNode {
  const { texts, named } = useDeskTexts()
  const { isSecretariat } = useSession()
  const navigate = useNavigate()
  const { data } = useQuery(answerQuery('/api/directory'))
  const words = texts.desk
  const names: Readonly<Record<string, string>> = words.modules
  const choose = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', replace: true, search: (before) => ({ ...before, from: undefined, ...change }) })
  const shown = new Set([...modules, ...(filter.module === undefined ? [] : [filter.module])])
  const options = (given: readonly { readonly value: string; readonly name: string }[]): ReactNode =>
    given.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))
  return (
    <>
      <label className={styles['filter']}>
        {words.module}
        <select
          value={filter.module ?? ''}
          onChange={({ target }) => choose({ module: target.value || undefined })}
        >
          <option value="">{words.allModules}</option>
          {options(
            [...new Set([...Object.keys(names), ...shown])]
              .filter((value) => shown.has(value))
              .map((value) => ({ value, name: names[value] ?? value })),
          )}
        </select>
      </label>
      {isSecretariat ? (
        <label className={styles['filter']}>
          {words.state}
          <select
            value={filter.state ?? ''}
            onChange={({ target }) => choose({ state: target.value || undefined })}
          >
            <option value="">{words.allStates}</option>
            {options((data?.states ?? []).map((one) => ({ value: one.state, name: named(one.names) })))}
          </select>
        </label>
      ) : undefined}
    </>
  )
}
