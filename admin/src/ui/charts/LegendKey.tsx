import type { CSSProperties, ReactNode } from 'react'
import styles from './ChartFrame.module.css'

export function LegendKey({ color, children }: { color: string; children: ReactNode }) {
  return (
    <span className={styles.key} style={{ '--key': color } as CSSProperties}>
      {children}
    </span>
  )
}
