import type { ReactNode } from 'react'
import classes from './layout.module.css'

type Props = { facts: { term: string; value: ReactNode }[] }

/** Terms and their values; a fact without a value is not shown. */
export function Facts({ facts }: Props) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={classes.facts}>
      {known.map(({ term, value }) => (
        <div key={term} className={classes.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
