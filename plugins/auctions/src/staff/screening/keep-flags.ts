import type { ClientBase } from 'pg'
import type { ClosedLot, Flag } from '../../modules/auctions/domain/screens'
import { keyOf } from './flag-key'

/** A lot behind a sign as it is kept: who offered what in the end. */
export type KeptLot = Pick<
  ClosedLot,
  'lot_id' | 'event_id' | 'number' | 'title' | 'closed_at' | 'buyer_company_id'
> & {
  offers: { company_id: string; value: number; bids: number; is_winner: boolean }[]
}

const INSERT = `
  insert into auction_flag (flag_key, place, screen, company_ids, buyer_company_ids, categories, n, k, expected, p, gap, lots)
  select flag_key, place, screen, company_ids, buyer_company_ids, categories, n, k, expected, p, gap, lots
  from jsonb_to_recordset($1::jsonb) as told (flag_key text, place integer, screen text, company_ids text[],
    buyer_company_ids text[], categories text[], n integer, k integer, expected double precision, p double precision,
    gap double precision, lots jsonb)`

/** Puts what was noticed in place of what was noticed before. */
export async function keepFlags(
  client: ClientBase,
  flags: readonly Flag[],
  lots: readonly ClosedLot[],
): Promise<void> {
  const byId = new Map(lots.map((lot) => [lot.lot_id, lot]))
  const rows = flags.map(({ lot_ids, ...flag }, place) => {
    const own = lot_ids.flatMap((id) => byId.get(id) ?? [])
    return {
      ...{ ...flag, place, flag_key: keyOf(flag) },
      buyer_company_ids: [...new Set(own.map((lot) => lot.buyer_company_id))],
      categories: [...new Set(own.flatMap(({ category }) => category ?? []))],
      lots: own.map(keptLot),
    }
  })
  await client.query('delete from auction_flag')
  await client.query(INSERT, [JSON.stringify(rows)])
}

const keptLot = (lot: ClosedLot): KeptLot => {
  const { lot_id, event_id, number, title, closed_at, buyer_company_id, offers, winner } = lot
  return {
    ...{ lot_id, event_id, number, title, closed_at, buyer_company_id },
    offers: offers.map(({ company_id, value, bids }) => ({
      ...{ company_id, value, bids },
      is_winner: company_id === winner,
    })),
  }
}
