import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Empty } from '../../../design/empty.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { awaits, filters, isShown, type Request, type RequestFilter } from './request-facts.ts'
import styles from './requests.module.css'
import { useRequestColumns } from './use-request-columns.tsx'

type Given = {
  readonly requests: readonly Request[]
  /** The instant of a look back, at which the clocks stand. */
  readonly at: string | undefined
}

export function RequestList({ requests, at }: Given): ReactNode {
  const { texts } = useLanguage()
  const session = useSession()
  const [filter, setFilter] = useFilter()
  const columns = useRequestColumns(at)
  const shown = requests.filter((request) => isShown(request, filter, session))
  if (requests.length === 0) return <Empty title={texts.requests.none} />
  return (
    <>
      <div className={styles['head']}>
        <label className={styles['filter']}>
          {texts.requests.show}
          <select value={filter} onChange={({ target }) => setFilter(target.value)}>
            {filters
              .filter((one) => one !== 'mine' || session.person !== undefined)
              .map((one) => (
                <option key={one} value={one}>
                  {texts.requests.filters[one]}
                </option>
              ))}
          </select>
        </label>
        <p role="status">{texts.requests.count(shown.length)}</p>
      </div>
      {shown.length === 0 ? (
        <Empty title={texts.requests.noneShown} />
      ) : (
        <Table
          caption={texts.requests.caption}
          columns={columns}
          rows={shown}
          keyOf={({ id }) => id}
          isWide
          isMine={(request) => awaits(request, session)}
        />
      )}
    </>
  )
}

/** The filter stands in the address, so that it can be sent to a colleague. */
function useFilter(): readonly [RequestFilter, (filter: string) => void] {
  const { show } = useSearch({ strict: false }) as { readonly show?: unknown }
  const navigate = useNavigate()
  const filter = filters.find((one) => one === show) ?? 'all'
  return [
    filter,
    (next) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before) => ({ ...before, show: next === 'all' ? undefined : next }),
      }),
  ]
}
