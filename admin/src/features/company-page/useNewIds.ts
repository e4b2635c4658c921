import { useEffect, useRef, useState } from 'react'

type Identified = { id: string; recorded_at: string }

const none: ReadonlySet<string> = new Set()

/** Ids that arrived after the list was first shown and were recorded since: what slides in. */
export function useNewIds(entries: Identified[] | undefined, listKey: string): ReadonlySet<string> {
  const seen = useRef({ listKey: '', ids: new Set<string>(), since: 0 })
  const [fresh, setFresh] = useState(none)

  useEffect(() => {
    if (!entries) return
    const known = seen.current

    if (known.listKey !== listKey || known.ids.size === 0) {
      seen.current = { listKey, ids: new Set(entries.map(({ id }) => id)), since: Date.now() }
      setFresh(none)
      return
    }

    const arrived = entries.filter(
      ({ id, recorded_at }) => !known.ids.has(id) && Date.parse(recorded_at) >= known.since - clockSlackMs,
    )
    entries.forEach(({ id }) => known.ids.add(id))
    if (arrived.length > 0) setFresh(new Set(arrived.map(({ id }) => id)))
  }, [entries, listKey])

  return fresh
}

/** How far the clocks of server and browser may differ. */
const clockSlackMs = 60_000
