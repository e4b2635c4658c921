import { useEffect, useRef, useState } from 'react'
import type { RoomStep } from '~/api/auction-room.types'
import { missedOf, type Missed } from './missed'
import type { Link } from './use-room'

/** What happened during the last break of the connection, until it is put away. */
export function useMissed(steps: RoomStep[], link: Link): { missed: Missed | null; forget: () => void } {
  const [missed, setMissed] = useState<Missed | null>(null)
  const lostAt = useRef<number | null>(null)
  const last = steps.at(-1)?.seq ?? 0

  useEffect(() => {
    if (link === 'lost') lostAt.current ??= last
    else if (link === 'live' && lostAt.current !== null) {
      const fresh = missedOf(steps, lostAt.current)
      if (fresh) setMissed(fresh)
      lostAt.current = null
    }
  }, [link, last, steps])

  return { missed, forget: () => setMissed(null) }
}
