import { useT } from '../../i18n/useT'
import styles from './DataTable.module.css'
import type { Column, Row } from './types'

/** Sums of the rows on screen, at the foot of the table. */
export function TotalsRow<T extends Row>({
  columns,
  rows,
  hasSelection,
}: {
  columns: Column<T>[]
  rows: T[]
  hasSelection: boolean
}) {
  const t = useT()

  return (
    <tfoot>
      <tr>
        {hasSelection && <td className={styles.check} />}
        {columns.map(({ id, isFigure, total }, index) => (
          <td key={id} data-figure={isFigure || undefined}>
            {index === 0 ? t('table.totals', { smart_count: rows.length }) : total?.(rows)}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
