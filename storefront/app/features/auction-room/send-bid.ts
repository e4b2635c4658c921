import type { BidAnswer, BidBody } from '~/api/auction-room.types'
import type { Refusal } from '~/api/refusal'

/** What became of a bid: decided by the rules, kept from being decided, or unknown. */
export type BidOutcome =
  { kind: 'answer'; answer: BidAnswer } | { kind: 'refusal'; message: string } | { kind: 'unknown' }

const PAUSES_MS = [300, 800, 1_500, 3_000]
const PATIENCE_MS = 6_000
const FIRST_SERVER_FAULT = 500

type Fetch = (address: string, init: RequestInit) => Promise<Response>
type World = { fetch: Fetch; pause: (ms: number) => Promise<void> }

const world: World = {
  fetch: (address, init) => fetch(address, init),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

async function sendOnce(lotId: string, bid: BidBody, { fetch }: World): Promise<BidOutcome | null> {
  const response = await fetch(`/auction-lots/${lotId}/bids`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(bid),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (!response || response.status >= FIRST_SERVER_FAULT) return null
  const body = (await response.json().catch(() => null)) as
    { answer: BidAnswer } | { refusal: Refusal } | null
  if (!body) return null
  return 'answer' in body
    ? { kind: 'answer', answer: body.answer }
    : { kind: 'refusal', message: body.refusal.message }
}

/**
 * Sends a bid until it is answered. It may be sent again without fear: its key makes the house give the first answer
 * again instead of deciding twice.
 */
export async function sendBid(lotId: string, bid: BidBody, at: World = world): Promise<BidOutcome> {
  for (const pauseMs of [0, ...PAUSES_MS]) {
    if (pauseMs) await at.pause(pauseMs)
    const outcome = await sendOnce(lotId, bid, at)
    if (outcome) return outcome
  }
  return { kind: 'unknown' }
}
