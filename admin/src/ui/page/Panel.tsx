import { useId, type ReactNode } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  title: ReactNode
  /** Quiet words after the title: counts, units. */
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
  className?: string
}

/** A titled block of a page: a heading over a hairline, no box around it. */
export function Panel({ title, note, actions, children, className = '' }: PanelProps) {
  const id = useId()

  return (
    <section className={`${styles.panel} ${className}`} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
