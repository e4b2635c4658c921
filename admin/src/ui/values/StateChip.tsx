import type { ReactNode } from 'react'
import styles from './values.module.css'

export type Tone = 'neutral' | 'good' | 'attention' | 'danger'

/** Each tone has a shape of its own, so that colour is never alone in saying it. */
const shapes: Record<Tone, ReactNode> = {
  neutral: <circle cx="4.5" cy="4.5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  good: <circle cx="4.5" cy="4.5" r="4" fill="currentColor" />,
  attention: <path d="M4.5 0.6 8.8 8.4H0.2Z" fill="currentColor" />,
  danger: <path d="M1 1h7v7H1Z" fill="currentColor" />,
}

export function StateChip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      <svg width="9" height="9" aria-hidden>
        {shapes[tone]}
      </svg>
      {children}
    </span>
  )
}
