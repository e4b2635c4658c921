import type { Auction, AuctionBody } from '~/api/auctions.types'

/** A draft in the form in which it is sent. */
export const bodyOf = ({
  title,
  description,
  currency,
  terms,
  is_rehearsal,
  is_open,
  rules,
  lots,
  participants,
}: Auction): AuctionBody => ({
  ...{ title, description, currency, terms, is_rehearsal, is_open, rules },
  lots: lots.map((lot) => ({
    title: lot.title,
    ceiling: lot.ceiling,
    target: lot.target ?? null,
    budget: lot.budget ?? null,
    covers: lot.covers ?? [],
    items: lot.items.map(({ id: _, ...item }) => item),
  })),
  suppliers: participants.map(({ supplier_company_id, terms: factors }) => ({
    supplier_company_id,
    ...factors,
  })),
})

/** The same auction, as long as planned, beginning so many seconds after `now`. */
export function startingIn(body: AuctionBody, now: number, seconds: number): AuctionBody {
  const length = Date.parse(body.rules.ends_at) - Date.parse(body.rules.starts_at)
  const starts = now + seconds * 1_000
  return {
    ...body,
    rules: {
      ...body.rules,
      prebid_at: body.rules.prebid_at && new Date(now).toISOString(),
      starts_at: new Date(starts).toISOString(),
      ends_at: new Date(starts + length).toISOString(),
    },
  }
}
