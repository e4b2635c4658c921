import type { CSSProperties } from 'react'
import classes from './room.module.css'

/** The number that counts, as large as its place allows: it is never cut, however many digits it has. */
export function BidFigure({ text }: { text: string }) {
  return (
    <div className={classes.figure}>
      <p className={classes.bidPrice} style={{ '--signs': text.length } as CSSProperties}>
        {text}
      </p>
    </div>
  )
}
