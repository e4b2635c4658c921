import { Mark } from '../glyphs/Mark'
import { ErrorState } from './ErrorState'
import classes from './states.module.css'

/** An error where even the frame of the portal could not be drawn. */
export function BareErrorPage({ status, message }: { status: number; message?: string }) {
  return (
    <main className={classes.bare}>
      <Mark size={36} />
      <ErrorState status={status} message={message || undefined} />
    </main>
  )
}
