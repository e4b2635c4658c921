import { useEffect, useRef, useState } from 'react'
import type { RoomUpdate } from '~/api/auction-room.types'
import { mergeSteps } from './merge-steps'
import type { ServerClock } from './use-server-clock'

export type Link = 'connecting' | 'live' | 'lost'

const RETRY_MS = 1_500

const newer = (known: RoomUpdate, { room, steps }: RoomUpdate): RoomUpdate => ({
  room: room.lot.seq >= known.room.lot.seq ? room : known.room,
  steps: mergeSteps(known.steps, steps),
})

/**
 * A room as it is now. After a break everything since the last known line comes again. A line that went dead without a
 * word looks alive: it counts as lost while the house is not reached, and is opened anew once it is.
 */
export function useRoom(lotId: string, loaded: RoomUpdate, { isReached, returns }: ServerClock) {
  const [known, setKnown] = useState(loaded)
  const [heard, setHeard] = useState<{ link: Link; returns: number }>({ link: 'connecting', returns: 0 })
  const seq = useRef(loaded.room.lot.seq)

  useEffect(() => setKnown((before) => newer(before, loaded)), [loaded])

  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const setLink = (link: Link) => setHeard({ link, returns })
    const open = () => {
      source = new EventSource(`/auction-lots/${lotId}/stream?since=${seq.current}`)
      source.addEventListener('room', ({ data }: MessageEvent<string>) => {
        const update = JSON.parse(data) as RoomUpdate
        seq.current = Math.max(seq.current, update.room.lot.seq)
        setLink('live')
        setKnown((before) => newer(before, update))
      })
      source.onerror = () => {
        setLink('lost')
        if (source?.readyState !== EventSource.CLOSED) return
        clearTimeout(timer)
        timer = setTimeout(open, RETRY_MS)
      }
    }
    open()
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [lotId, returns])

  const link = heard.returns === returns ? heard.link : 'connecting'
  return { ...known, link: isReached ? link : 'lost' } as const
}
