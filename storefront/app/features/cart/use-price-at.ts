import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { Price } from '~/api/prices.types'
import { priceAt } from './price-at'
import type { loader } from './prices'

const TYPING_PAUSE_MS = 250

/** Goods with the price of their least quantity. */
type Goods = { variant_id: string | null; min_quantity: number; price: Price }

/** The price of so many: at once from the known tiers, then as the price engine says with its reason. */
export function usePriceAt({ variant_id, min_quantity, price }: Goods, quantity: number): Price {
  const { load, data } = useFetcher<typeof loader>()
  const [asked] = useDebouncedValue(quantity, TYPING_PAUSE_MS)
  const answeredFor = useRef(min_quantity)
  useEffect(() => {
    if (asked === answeredFor.current || variant_id === null) return
    answeredFor.current = asked
    void load(`/prices?variant=${encodeURIComponent(variant_id)}&quantity=${asked}`)
  }, [asked, variant_id, load])
  const answer = data?.price
  return answer && answer.quantity === quantity ? { ...answer, tiers: price.tiers } : priceAt(price, quantity)
}
