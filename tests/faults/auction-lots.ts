import { randomUUID } from 'node:crypto'
import type { AuctionHouse } from '@gostiny/auctions'
import type { Pool } from 'pg'

const DAY = 86_400_000

type Wanted = {
  /** Id of each participant; `p0`, `p1` … unless told. */
  idOf?: (index: number, lotId: string) => string
  /** Rules that differ from those of an English lot that has begun and has no end in sight. */
  rules?: (now: number) => object
}

/** A lot with so many participants, put there past the screens. */
export async function openLot(
  house: AuctionHouse,
  db: Pool,
  participants: number,
  { idOf = (index) => `p${index}`, rules = () => ({}) }: Wanted = {},
): Promise<string> {
  const id = `lot_${randomUUID()}`
  await db.query(
    `insert into company (id, name, country, currency, verification) values ('comp_load', 'Load', 'de', 'eur', 'verified')
     on conflict do nothing`,
  )
  await db.query(
    `insert into auction_event (id, buyer_company_id, created_by, title, currency, settings, state)
     values ($1, 'comp_load', 'pers_load', 'Load', 'eur', '{}', 'published')`,
    [`auc_${id}`],
  )
  await db.query(
    `insert into auction_lot (id, event_id, position, title, settings) values ($1, $2, 0, 'Load', '{}')`,
    [id, `auc_${id}`],
  )
  const now = house.engine.now()
  const answer = await house.engine.submit(id, {
    kind: 'schedule',
    actor: { role: 'system', person_id: 'load' },
    lot_id: id,
    participants: Array.from({ length: participants }, (_, index) => ({
      participant_id: idOf(index, id),
      currency: 'eur',
      fx: '1',
      landed: '0',
      fixed: '0',
      percent: '0',
      k: '1',
      life_cost: '0',
    })),
    rules: {
      version: 1,
      format: 'english',
      currency: 'eur',
      decimals: 2,
      quantity: '1',
      split: null,
      ceiling: '100000000',
      prebid_at: null,
      starts_at: now,
      ends_at: now + DAY,
      step: { kind: 'absolute', amount: '0.01' },
      beat: 'own',
      leader_may_improve: true,
      buffers: { front: null, back: null },
      tie: 'earlier_sequence_wins',
      guard: null,
      extension: { policy: 'at_least', window_ms: 1000, by_ms: 1000, top: 1 },
      hard_stop_ms: 0,
      final_ms: 0,
      drain_ms: 1000,
      resume_notice_ms: 60_000,
      value: 'price',
      terms_hash: null,
      deposit: false,
      visibility: { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false },
      ...rules(now),
    },
  })
  if (!answer.accepted) throw new Error(JSON.stringify(answer))
  return id
}
