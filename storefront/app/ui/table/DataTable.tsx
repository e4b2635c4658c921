import { useRef, type MouseEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Column } from './column'
import classes from './DataTable.module.css'
import { TableTools } from './TableTools'
import { TotalsRow } from './TotalsRow'
import { HeaderRow } from './HeaderRow'
import { chosenWidth, USUAL_WIDTH } from './table-choice'
import { useOverflow } from './use-overflow'
import { useTableChoice } from './use-table-choice'
import { walkRows } from './walk-rows'

type Props<Row> = {
  /** Names the person's choice of columns and widths. */
  name: string
  /** Names the exported file, where it is another. */
  file?: string
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The address a row leads to; its link sits in the first column. */
  rowHref?: (row: Row) => string
  /** The row on a narrow screen, where a table cannot be read. */
  card: (row: Row) => ReactNode
  tools?: boolean
}

/** The workplace: rows under a sticky header, columns to choose from, totals, cards on a phone. */
export function DataTable<Row>({
  name,
  file = name,
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  card,
  tools = false,
}: Props<Row>) {
  const { choice, toggle, resize, forgetWidths } = useTableChoice(name)
  const shown = columns.filter((column) => column.fixed || !choice.hidden.includes(column.id))
  const width = chosenWidth(
    choice,
    shown.map(({ id }) => id),
  )
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  // In its own frame the first cell stands alone, and its link no longer covers the row.
  const follow = (event: MouseEvent, address: string) => {
    if (!(event.target as Element).closest('a, button')) void navigate(address)
  }
  const cell = (row: Row, column: Column<Row>, position: number) =>
    position === 0 && rowHref ? (
      <Link to={rowHref(row)} data-row-link className={classes.rowLink}>
        {column.cell(row)}
      </Link>
    ) : (
      column.cell(row)
    )

  return (
    <>
      {tools && <TableTools name={file} columns={columns} shown={shown} rows={rows} onToggle={toggle} />}
      <div ref={frame} className={classes.wide} data-overflows={overflows || undefined} onKeyDown={walkRows}>
        <table
          className={classes.table}
          data-sized={width !== null || undefined}
          style={width === null ? undefined : { width: `max(100%, ${width}px)` }}
        >
          <caption className="visually-hidden">{caption}</caption>
          {width !== null && (
            <colgroup>
              {shown.map(({ id }, index) => (
                <col
                  key={id}
                  style={{ width: index < shown.length - 1 ? (choice.widths[id] ?? USUAL_WIDTH) : undefined }}
                />
              ))}
            </colgroup>
          )}
          <HeaderRow columns={shown} onResize={resize} onReset={forgetWidths} />
          <tbody>
            {rows.map((row) => (
              <tr
                key={rowKey(row)}
                data-linked={rowHref ? true : undefined}
                onClick={rowHref && overflows ? (event) => follow(event, rowHref(row)) : undefined}
              >
                {shown.map((column, position) => (
                  <td key={column.id} data-numeric={column.numeric || undefined}>
                    {cell(row, column, position)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <TotalsRow columns={shown} />
        </table>
      </div>
      <ul className={classes.narrow}>
        {rows.map((row) => (
          <li key={rowKey(row)}>{card(row)}</li>
        ))}
      </ul>
    </>
  )
}
