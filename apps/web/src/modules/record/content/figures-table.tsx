import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { Loading } from '../../../design/loading.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ShownStatement } from '../shown-statement.ts'
import { useEntryFigures } from '../use-entry-figures.ts'
import { useFigureColumns, type Figure } from './use-figure-columns.tsx'
import styles from './content.module.css'

/** Every figure of a report or correction, with what stood before and what has taken its place since. */
export function FiguresTable({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts, words } = useLanguage()
  const query = useEntryFigures(shown)
  const figures = query.data?.pages.flatMap((page) => page.figures) ?? []
  const columns = useFigureColumns(figures)
  if (query.data === undefined)
    return query.error === null ? (
      <Loading lines={4} />
    ) : (
      <Fault error={query.error} onRetry={() => void query.refetch()} />
    )
  const own = texts.record.entry.figures
  const { count } = query.data.pages[0]!
  if (figures.length === 0) return <p>{texts.record.entry.empty}</p>
  return (
    <div className={styles['figures']}>
      <Table isClose caption={own.caption} columns={columns} rows={figures} keyOf={keyOf} />
      <p className={styles['count']}>{own.shown(words.number(figures.length), words.number(count))}</p>
      {query.hasNextPage ? (
        <Button
          variant="default"
          size="xs"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {own.more}
        </Button>
      ) : undefined}
    </div>
  )
}

function keyOf({ place, indicator, stratum, period }: Figure): string {
  return [place, indicator, stratum, period].join(' ')
}
