import { useState, type ReactNode } from 'react'
import { Empty } from '../../../design/empty.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { AskMissing } from './ask-missing.tsx'
import { isOverdue, ownFirst, type BoardLine } from './board-lines.ts'
import styles from './board.module.css'
import { useBoardColumns } from './use-board-columns.tsx'

type Given = {
  readonly board: readonly BoardLine[]
  /** The instant of a look back, at which the clocks stand. */
  readonly at: string | undefined
}

export function Board({ board, at }: Given): ReactNode {
  const { texts } = useLanguage()
  const { agency, isSecretariat, may } = useSession()
  const [isOnlyOverdue, setOnlyOverdue] = useState(false)
  const columns = useBoardColumns(at)
  const lines = ownFirst(board, agency).filter((line) => !isOnlyOverdue || isOverdue(line))
  if (board.length === 0) return <Empty title={texts.overdue.none} />
  return (
    <>
      <div className={styles['head']}>
        <p role="status">{texts.overdue.overdueOf(board.filter(isOverdue).length, board.length)}</p>
        {isSecretariat && may('drafts') && at === undefined ? (
          <AskMissing lines={board} isForAll />
        ) : undefined}
        <label className={styles['filter']}>
          <input
            type="checkbox"
            checked={isOnlyOverdue}
            onChange={({ target }) => setOnlyOverdue(target.checked)}
          />
          {texts.overdue.onlyOverdue}
        </label>
      </div>
      {lines.length === 0 ? (
        <Empty title={texts.overdue.noneOverdue} />
      ) : (
        <Table
          caption={texts.overdue.caption}
          columns={columns}
          rows={lines}
          keyOf={(line) => `${line.event} ${line.agency}`}
          isWide
          isMine={(line) => line.agency === agency}
        />
      )}
    </>
  )
}
