import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { Price } from '~/api/prices.types'
import { priceAt } from './price-at'
import type { loader } from './prices'

const TYPING_PAUSE_MS = 250

/** The price of so many: at once from the known tiers, then as the price engine says with its reason. */
export function usePriceAt(variantId: string, price: Price, quantity: number): Price {
  const { load, data } = useFetcher<typeof loader>()
  const [asked] = useDebouncedValue(quantity, TYPING_PAUSE_MS)
  const first = useRef(quantity)
  useEffect(() => {
    if (asked === first.current) return
    first.current = Number.NaN
    void load(`/prices?variant=${encodeURIComponent(variantId)}&quantity=${asked}`)
  }, [asked, variantId, load])
  const answer = data?.price
  return answer && answer.quantity === quantity ? { ...answer, tiers: price.tiers } : priceAt(price, quantity)
}
