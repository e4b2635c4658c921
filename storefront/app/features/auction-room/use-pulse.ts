import { useEffect, useRef, useState } from 'react'
import type { Pulse } from '~/api/auction-room.types'
import type { AuctionMessage } from '~/api/auctions.types'
import { useShell } from '../shell/use-shell'
import type { ServerClock } from './use-server-clock'

const EVERY_MS = 3_000
const ALIVE_EVERY_MS = 6_000

/**
 * What goes on around a room while it is looked at: messages of others, who is there. By plain `fetch`: without a
 * connection the router would load the page anew and lose the room.
 */
export function usePulse(lotId: string, messages: AuctionMessage[], { sample }: ServerClock): Pulse {
  const { may } = useShell()
  const [pulse, setPulse] = useState<Pulse>({ messages, presence: [] })
  const mayAct = may('auction:bid') || may('auction:run')
  const trip = useRef<number | null>(null)
  useEffect(() => {
    trip.current = sample?.roundTrip ?? null
  }, [sample])

  useEffect(() => {
    const read = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await fetch(`/auction-lots/${lotId}/pulse`).catch(() => null)
      if (answer?.ok) setPulse((await answer.json()) as Pulse)
    }
    void read().catch(() => undefined)
    const timer = setInterval(() => void read().catch(() => undefined), EVERY_MS)
    return () => clearInterval(timer)
  }, [lotId])

  useEffect(() => {
    if (!mayAct) return
    const beat = () => {
      if (trip.current === null) return
      void fetch(`/auction-lots/${lotId}/pulse`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ round_trip_ms: trip.current }),
      }).catch(() => undefined)
    }
    const timer = setInterval(beat, ALIVE_EVERY_MS)
    return () => clearInterval(timer)
  }, [lotId, mayAct])

  return { ...pulse, messages: pulse.messages.length >= messages.length ? pulse.messages : messages }
}
