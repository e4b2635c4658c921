import './bells'
import { bells, type Alarm, type Watched } from './alarm'

/** The alarms that ring for a lot, in the order they are registered. Pure. */
export const alarmsOf = (watched: Watched): Alarm[] =>
  bells.kinds().flatMap((kind) => {
    const names = bells.of(kind)(watched)
    return names ? [{ kind, names }] : []
  })

export type { Alarm, AlarmKind, Present, Watched } from './alarm'
