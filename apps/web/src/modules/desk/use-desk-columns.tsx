import { Clock } from '../../design/clock.tsx'
import { Moment } from '../../design/moment.tsx'
import type { Column } from '../../design/table.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useStateNames } from '../../design/use-state-names.ts'
import { useDeskTexts } from '../../texts/use-desk-texts.ts'
import type { DeskRow } from './desk-rows.ts'
import styles from './desk.module.css'
import { DueName } from './due-name.tsx'

export function useDeskColumns(at: string | undefined): readonly Column<DeskRow>[] {
  const { texts, language } = useDeskTexts()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  const { columns, ...words } = texts.desk
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return [
    { name: columns.what, head: true, cell: ({ item }) => <DueName item={item} /> },
    {
      name: columns.on,
      cell: ({ item: { own }, on, waiting, matters }) => (
        <span className={styles['on']}>
          {list.format(
            on.map(({ agency, state }) => (agency === undefined ? stateOf(state ?? '') : nameOf(agency))),
          )}
          {matters > Math.max(on.length, waiting.length) ? (
            <span className={styles['soft']}>{words.count(matters)}</span>
          ) : undefined}
          {own ? <span className={styles['mine']}>{words.onYou}</span> : undefined}
        </span>
      ),
    },
    {
      name: columns.waiting,
      cell: ({ waiting }) => (
        <span className={styles['waiting']}>{list.format(waiting.map((one) => nameOf(one))) || '–'}</span>
      ),
    },
    {
      name: columns.due,
      cell: ({ item: { due, since, expires } }) => (
        <span className={styles['when']}>
          {due === undefined ? (
            <span className={styles['soft']}>{words.noTime}</span>
          ) : (
            <Clock due={due} at={at} />
          )}
          <span className={styles['soft']}>
            {expires === true ? `${words.expires} ` : ''}
            {words.since} <Moment at={since} short />
          </span>
        </span>
      ),
    },
  ]
}
