import type { EntriesAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Empty } from '../../design/empty.tsx'
import { Fault } from '../../design/fault.tsx'
import { Loading } from '../../design/loading.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { EntryRow, type Entry } from './entry-row.tsx'
import { isSearching, type RecordSearch } from './record-search.ts'
import { useEntries } from './use-entries.ts'
import styles from './record.module.css'

/** Entries, newest first, and the way to older ones; of a search, how far it has looked. */
export function EntryList({ search }: { readonly search: RecordSearch }): ReactNode {
  const { texts } = useLanguage()
  const { data, error, refetch } = useEntries(search)
  if (data === undefined)
    return error === null ? <Loading lines={8} /> : <Fault error={error} onRetry={() => void refetch()} />
  const [{ exact }] = data.pages as [EntriesAnswer]
  return (
    <>
      {exact.length === 0 ? undefined : (
        <section className={styles['list']} aria-label={texts.record.entries.exactly}>
          <h2>{texts.record.entries.exactly}</h2>
          <EntryRows entries={exact} />
        </section>
      )}
      <Found search={search} pages={data.pages} />
    </>
  )
}

type Pages = { readonly search: RecordSearch; readonly pages: readonly EntriesAnswer[] }

function Found({ search, pages }: Pages): ReactNode {
  const { texts, words } = useLanguage()
  const entries = pages.flatMap((page) => page.entries)
  const { size, searched } = pages.at(-1)!
  const isAll = !isSearching(search)
  return (
    <section className={styles['list']} aria-labelledby="entries">
      <div className={styles['head']}>
        <h2 id="entries">{isAll ? texts.record.entries.title : texts.record.entries.found}</h2>
        <p className={styles['count']} role="status">
          {isAll
            ? texts.record.entries.shown(entries.length, words.number(size))
            : texts.record.entries.matches(entries.length)}
        </p>
      </div>
      {entries.length > 0 ? (
        <EntryRows entries={entries} />
      ) : (
        <Empty
          title={
            searched === 0 ? texts.record.entries.none : texts.record.entries.noneYet(words.number(searched))
          }
        />
      )}
      <Older search={search} searched={searched} />
    </section>
  )
}

function EntryRows({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return (
    <ol className={styles['rows']}>
      {entries.map((entry) => (
        <EntryRow key={entry.index} entry={entry} />
      ))}
    </ol>
  )
}

function Older({
  search,
  searched,
}: {
  readonly search: RecordSearch
  readonly searched: number
}): ReactNode {
  const { texts, words } = useLanguage()
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error, isFetchNextPageError } = useEntries(search)
  if (isFetchNextPageError) return <Fault error={error} onRetry={() => void fetchNextPage()} />
  if (!hasNextPage) return undefined
  return (
    <Button
      className={styles['older']}
      variant="default"
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {isSearching(search)
        ? texts.record.entries.olderSearch(words.number(searched))
        : texts.record.entries.older}
    </Button>
  )
}
