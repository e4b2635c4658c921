import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import type { Opening } from '~/api/sealed.types'

type Told = { opening: Opening | null; refusal: string | null }
/** How often is asked whether the third party has presented its share. */
const EVERY_MS = 5_000

/** Where an opening stands, kept fresh, and what is asked of it: a share is presented, or the offers are opened. */
export function useOpening(auctionId: string) {
  const { load, data: read } = useFetcher<Told>()
  const { submit, data: told, state } = useFetcher<Told>()
  const [newest, setNewest] = useState<Opening | null>(null)
  const address = `/auctions/${auctionId}/opening`

  useEffect(() => {
    void load(address)
    const timer = setInterval(() => void load(address), EVERY_MS)
    return () => clearInterval(timer)
  }, [load, address])
  const latest = told?.opening ?? read?.opening ?? null
  const opening = read?.opening && newest === latest ? read.opening : latest
  useEffect(() => setNewest(latest), [latest])

  const ask = (body: object) =>
    void submit(JSON.stringify(body), { method: 'post', action: address, encType: 'application/json' })
  return { opening, refusal: told?.refusal ?? null, isPending: state !== 'idle', ask }
}
