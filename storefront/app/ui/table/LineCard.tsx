import type { ReactNode } from 'react'
import classes from './LineCard.module.css'

type Props = { title: ReactNode; sku?: string | null; note?: ReactNode; total?: ReactNode }

/** A row of goods or an order on a narrow screen. */
export function LineCard({ title, sku, note, total }: Props) {
  return (
    <div className={classes.card}>
      <div className={classes.title}>{title}</div>
      <div className={classes.total}>{total}</div>
      <div className={classes.note}>
        {sku && <p className="code">{sku}</p>}
        {note}
      </div>
    </div>
  )
}
