import type { ReactNode } from 'react'
import classes from './DotText.module.css'

export type DotTone = 'off' | 'on' | 'attention'

type Props = { tone: DotTone; children: ReactNode }

/** Words with a mark before them that tells at a glance how something stands: nothing going on, well, look here. */
export function DotText({ tone, children }: Props) {
  return (
    <span className={classes.dot} data-tone={tone}>
      {children}
    </span>
  )
}
