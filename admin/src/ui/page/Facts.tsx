import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export type Fact = { label: string; value: ReactNode }

/** Pairs of name and value; a pair without a value is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')

  return (
    <dl className={styles.facts}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
