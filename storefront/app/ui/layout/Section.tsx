import { useId, type ReactNode } from 'react'
import classes from './layout.module.css'

type Props = { title: string; aside?: ReactNode; boxed?: boolean; children: ReactNode }

/** A named part of a page under a hairline; boxed when it is a thing of its own beside the main matter. */
export function Section({ title, aside, boxed = false, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section} data-boxed={boxed || undefined}>
      <div className={classes.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
