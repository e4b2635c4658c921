import type { Column } from './column'
import { totalCells } from './total-cells'

/** The sums below the rows; the words before a sum take the room of the columns that have none. */
export function TotalsRow<Row>({ columns }: { columns: Column<Row>[] }) {
  if (!columns.some(({ total }) => total)) return null
  return (
    <tfoot>
      <tr>
        {totalCells(columns).map(({ column, span }) => (
          <td key={column.id} colSpan={span} data-numeric={column.numeric || undefined}>
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
