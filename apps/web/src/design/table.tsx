import type { ReactNode } from 'react'
import styles from './table.module.css'

export type Column<Row> = {
  readonly name: string
  readonly cell: (row: Row) => ReactNode
  /** Names the row: a header cell. */
  readonly head?: boolean
  /** Figures and actions stand at the end of their column. */
  readonly end?: boolean
  /** The name is for whoever reads by ear only, as over a column of buttons. */
  readonly quiet?: boolean
}

type Given<Row> = {
  /** What the table shows; unseen unless `isCaptionShown`. */
  readonly caption: string
  readonly isCaptionShown?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string | number
  /** Rows that concern the reader are marked. */
  readonly isMine?: (row: Row) => boolean
  /** It has many columns, so that its rows become cards earlier. */
  readonly isWide?: boolean
  /** It has few and short ones, so that its rows become cards late. */
  readonly isClose?: boolean
  /** Its columns are of one width, so that several tables below one another stand in line. */
  readonly isEven?: boolean
}

/**
 * A table with a caption and header cells. Where it is narrow each row becomes a card of its own that names its
 * columns; the roles are written out, since a changed display would take them away in some browsers.
 */
export function Table<Row>(given: Given<Row>): ReactNode {
  const { caption, isCaptionShown, columns, rows, keyOf, isMine, isWide, isClose, isEven } = given
  return (
    <div className={styles[isWide === true ? 'wide' : isClose === true ? 'close' : 'frame']}>
      <table className={styles['table']} role="table" data-even={isEven === true}>
        <caption className={isCaptionShown === true ? styles['caption'] : 'visually-hidden'}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ name, end, quiet }) => (
              <th key={name} scope="col" role="columnheader" data-end={end === true}>
                {quiet === true ? <span className="visually-hidden">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row" data-mine={isMine?.(row) === true}>
              {columns.map((column) => (
                <Cell key={column.name} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): ReactNode {
  const { name, cell, head, end, quiet } = column
  const shown = {
    'data-end': end === true,
    ...(quiet === true || head === true ? {} : { 'data-name': name }),
  }
  return head === true ? (
    <th scope="row" role="rowheader" {...shown}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" {...shown}>
      <div>{cell(row)}</div>
    </td>
  )
}
