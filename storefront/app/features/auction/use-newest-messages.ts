import { useEffect, useState } from 'react'
import type { AuctionMessage } from '~/api/auctions.types'

const EVERY_MS = 5_000

/**
 * Messages of others are asked for now and then while the page is looked at. Asked by plain `fetch`: without a
 * connection the router would load the page anew and lose it.
 */
export function useNewestMessages(auctionId: string, known: AuctionMessage[]): AuctionMessage[] {
  const [newest, setNewest] = useState(known)
  useEffect(() => {
    const read = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await fetch(`/auctions/${auctionId}/messages`).catch(() => null)
      if (answer?.ok) setNewest(((await answer.json()) as { messages: AuctionMessage[] }).messages)
    }
    const timer = setInterval(() => void read().catch(() => undefined), EVERY_MS)
    return () => clearInterval(timer)
  }, [auctionId])
  return newest.length > known.length ? newest : known
}
