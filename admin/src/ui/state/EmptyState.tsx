import type { ReactNode } from 'react'
import styles from './State.module.css'

/** Says what will be here and offers the first step. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <svg className={styles.glyph} width="48" height="40" viewBox="0 0 48 40" aria-hidden>
        <path
          d="M3 37V18a9 9 0 0 1 18 0v19M27 37V18a9 9 0 0 1 18 0v19M1 3h46"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
