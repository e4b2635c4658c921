import type { ReactNode } from 'react'
import { Glyph } from '../glyphs/Glyph'
import classes from './states.module.css'

type Props = { glyph?: string; title: string; text?: string; action?: ReactNode }

/** Says what will be here and offers the first step. */
export function EmptyState({ glyph = 'box', title, text, action }: Props) {
  return (
    <div className={classes.state}>
      <span className={classes.glyph}>
        <Glyph name={glyph} size={56} />
      </span>
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}
