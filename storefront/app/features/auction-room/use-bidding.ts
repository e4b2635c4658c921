import { useCallback, useEffect, useRef, useState } from 'react'
import type { BidBody } from '~/api/auction-room.types'
import { randomId } from '~/ui/ids'
import { sendBid, type BidOutcome } from './send-bid'
import type { Link } from './use-room'

export type Wish = Omit<BidBody, 'key'>

/** The last bid that was asked for and what became of it; `outcome` is null while it is on its way. */
export type Attempt = { bid: BidBody; outcome: BidOutcome | null }

/** Sends bids one at a time. What is unknown is asked again under its own key as soon as the connection is back. */
export function useBidding(lotId: string, link: Link) {
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const isBusy = useRef(false)

  const send = useCallback(
    async (bid: BidBody) => {
      if (isBusy.current) return
      isBusy.current = true
      setAttempt({ bid, outcome: null })
      const outcome = await sendBid(lotId, bid)
      isBusy.current = false
      setAttempt({ bid, outcome })
    },
    [lotId],
  )
  const bid = useCallback((wish: Wish) => send({ ...wish, key: randomId() }), [send])
  const again = useCallback(() => attempt && send(attempt.bid), [attempt, send])
  const isUnknown = attempt?.outcome?.kind === 'unknown'
  const wasLost = useRef(false)
  useEffect(() => {
    if (link === 'lost') wasLost.current = true
    if (link !== 'live' || !wasLost.current) return
    wasLost.current = false
    if (isUnknown) void again()
  }, [link, isUnknown, again])
  const forget = useCallback(() => setAttempt(null), [])

  return { attempt, isSending: attempt !== null && attempt.outcome === null, bid, again, forget }
}
