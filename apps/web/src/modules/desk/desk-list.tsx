import { deskGroups, type DeskAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Empty } from '../../design/empty.tsx'
import { LinkChoice } from '../../design/link-choice.tsx'
import { PartOfList } from '../../design/part-of-list.tsx'
import { Table } from '../../design/table.tsx'
import { useDeskTexts } from '../../texts/use-desk-texts.ts'
import { CsvLink } from '../../design/csv-link.tsx'
import type { DeskFilter } from './desk-filter.ts'
import { deskRows } from './desk-rows.ts'
import { DeskSelects } from './desk-selects.tsx'
import styles from './desk.module.css'
import { useDeskColumns } from './use-desk-columns.tsx'

type Given = {
  readonly desk: DeskAnswer
  readonly filter: DeskFilter
  /** The instant of a look back, at which the clocks stand. */
  readonly at: string | undefined
}

export function DeskList({ desk: { items, counts, modules, total }, filter, at }: Given): ReactNode {
  const { texts } = useDeskTexts()
  const columns = useDeskColumns(at)
  const { group, module, state } = filter
  const words = texts.desk
  const all = deskGroups.reduce((sum, one) => sum + counts[one], 0)
  const groups = [
    { text: words.all(all), search: { group: undefined, from: undefined }, isChosen: group === undefined },
    ...deskGroups.map((one) => ({
      text: words.groups[one](counts[one]),
      search: { group: one, from: undefined },
      isChosen: group === one,
    })),
  ]
  return (
    <>
      <div className={styles['head']}>
        <div className={styles['filters']}>
          <LinkChoice name={words.show} options={groups} />
          <DeskSelects modules={modules} filter={filter} />
        </div>
        <p role="status">{words.count(total)}</p>
        <CsvLink path="/api/desk.csv" parameters={{ group, module, state }} of={texts.shell.pages.desk} />
      </div>
      {items.length === 0 ? (
        <Empty title={all === 0 ? words.none : words.noneShown} />
      ) : (
        <Table
          caption={words.caption}
          columns={columns}
          rows={deskRows(items)}
          keyOf={({ item }) => item.id}
          isWide
          isMine={({ item }) => item.own}
        />
      )}
      <PartOfList shown={items.length} total={total} />
    </>
  )
}
