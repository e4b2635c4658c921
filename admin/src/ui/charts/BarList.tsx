import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import styles from './BarList.module.css'

export type BarItem = {
  id: string
  label: ReactNode
  /** Where the row leads, if anywhere. */
  path?: string
  /** Length of the bar, 0 to 1. */
  share: number
  figure: ReactNode
  color?: string
}

/** Named quantities as bars one under another. */
export function BarList({ items }: { items: BarItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, label, path, share, figure, color }) => (
        <li key={id}>
          <span className={styles.label}>{path ? <Link to={path}>{label}</Link> : label}</span>
          <span className={styles.figure}>{figure}</span>
          <span className={styles.track} aria-hidden>
            <span
              style={{
                width: `${share > 0 ? Math.max(share * 100, 0.6) : 0}%`,
                background: color ?? 'var(--accent)',
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
