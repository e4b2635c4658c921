import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from './column'
import classes from './DataTable.module.css'
import { TableTools } from './TableTools'
import { useColumnChoice } from './use-column-choice'

type Props<Row> = {
  /** Names the person's column choice and the exported file. */
  name: string
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

/** Up and down walk along the rows' links; Enter opens the one in focus, as any link. */
function walkRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const position = links.indexOf(document.activeElement as HTMLElement)
  if (position === -1) return
  event.preventDefault()
  links[position + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}

/** The workplace: rows under a sticky header, columns to choose from, totals, cards on a phone. */
export function DataTable<Row>({
  name,
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  card,
  tools = false,
}: Props<Row>) {
  const { hidden, toggle } = useColumnChoice(name)
  const shown = columns.filter((column) => column.fixed || !hidden.includes(column.id))
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
      {tools && <TableTools name={name} columns={columns} shown={shown} rows={rows} onToggle={toggle} />}
      <div className={classes.wide} onKeyDown={walkRows}>
        <table className={classes.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column.id} scope="col" data-numeric={column.numeric || undefined}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} data-linked={rowHref ? true : undefined}>
                {shown.map((column, position) => (
                  <td key={column.id} data-numeric={column.numeric || undefined}>
                    {cell(row, column, position)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {columns.some((column) => column.total) && (
            <tfoot>
              <tr>
                {shown.map((column) => (
                  <td key={column.id} data-numeric={column.numeric || undefined}>
                    {column.total}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
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
