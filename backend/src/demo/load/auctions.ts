import type { MedusaContainer } from '@medusajs/framework/types'
import {
  awardOf,
  courseOf,
  eventBody,
  houseOf,
  readDraft,
  recordCourse,
  saveEvent,
  scheduleOf,
  simulate,
  type AuctionHouse,
  type Player,
  type Stamped,
} from '@gostiny/auctions'
import { itemOf } from '../generate/auctions/goods'
import type { DemoAuction, DemoBidder } from '../generate/auctions/types'
import { CANCELLED, NOT_AWARDED } from '../generate/auctions/words'
import { randomOf } from '../generate/random'
import { PER_EURO } from '../generate/catalog/prices'
import type { VariantIds } from './catalog'
import { sealAuction } from './seal-auction'

const DAY_MS = 86_400_000
/** Nobody goes as high as this: a supplier who only watches. */
const NEVER = 1_000

/**
 * Enters an auction as its buyer would, has its suppliers bid, and lets it end as planned: by the same verbs and the same
 * decisions as any other, with the stamps it would have had. @returns its id.
 */
export async function loadAuction(
  container: MedusaContainer,
  auction: DemoAuction,
  variants: VariantIds,
  { seed, now }: { seed: string; now: Date },
): Promise<string> {
  const house = await houseOf(container)
  const author = { company_id: auction.buyer.id, person_id: auction.author.id }
  const id = await saveEvent(house.pool, author, bodyOf(auction, variants))
  if (auction.fate !== 'draft') {
    const draft = await readDraft(house.pool, author, id)
    const suppliers = await participantsOf(house, id)
    const publicKey = await sealAuction(container, author, id, auction)
    const courses = draft.lots.map((lot, position): [string, Stamped[]] => {
      const { ceiling } = auction.lots[position]
      const { commands, state } = courseOf({
        schedule: scheduleOf(draft, position, author, publicKey),
        published_at: auction.publishedAt.getTime(),
        players: playersOf(auction, suppliers, ceiling),
        until: auction.fate === 'cancelled' ? auction.startsAt.getTime() - DAY_MS : now.getTime(),
        chance: randomOf(seed, 'course', auction.code, position).next,
      })
      return [lot.id, [...commands, ...endingOf(auction, () => awardOf(state, auction.author.id))]]
    })
    await recordCourse(house, id, new Map(courses))
  }
  return id
}

/** What the buyer would enter. */
export function bodyOf(auction: DemoAuction, variants: VariantIds) {
  const { title, terms, rules, lots, bidders, buyer } = auction
  const isLanded = 'value' in rules && rules.value === 'landed'
  return eventBody.parse({
    ...{ title, terms, rules },
    currency: buyer.currency,
    lots: lots.map(({ title: name, ceiling, goods }) => ({
      title: name.slice(0, 200),
      ceiling: String(ceiling),
      items: goods.map((one) => itemOf(one, variants.get(one.sku)!.variant_id)),
    })),
    suppliers: bidders.map(({ company, roundTripMs }) => ({
      supplier_company_id: company.id,
      ...(isLanded && landedTerms(company.currency, buyer.currency, roundTripMs * 40)),
    })),
  })
}

/** A supplier who bids in his own currency, with what it costs to bring the goods here. */
const landedTerms = (own: keyof typeof PER_EURO, currency: keyof typeof PER_EURO, euro: number) => ({
  currency: own,
  fx: (PER_EURO[currency] / PER_EURO[own]).toFixed(4),
  landed: String(Math.round((euro * PER_EURO[currency]) / 10)),
})

type Participant = { id: string; company_id: string; fx: string }

async function participantsOf({ pool }: AuctionHouse, eventId: string): Promise<Participant[]> {
  const { rows } = await pool.query<Participant>(
    `select id, supplier_company_id as company_id, terms->>'fx' as fx from auction_participant where event_id = $1`,
    [eventId],
  )
  return rows
}

const playersOf = ({ bidders }: DemoAuction, participants: Participant[], ceiling: number): Player[] =>
  bidders
    .filter(({ hasAnswered }) => hasAnswered)
    .map((bidder) => {
      const { id, fx } = participants.find(({ company_id }) => company_id === bidder.company.id)!
      const floor = ((bidder.floor ?? NEVER) * ceiling) / Number(fx)
      return {
        participant_id: id,
        person_id: bidder.person.id,
        temper: {
          floor: floor.toFixed(2),
          pace_ms: bidder.paceMs,
          boldness: bidder.boldness,
          once: bidder.once,
        },
      }
    })

/** What the buyer does when all is bid. */
function endingOf(
  { fate, buyer, author, startsAt, endsAt }: DemoAuction,
  award: () => Stamped['command'],
): Stamped[] {
  const actor = { role: 'buyer', person_id: author.id } as const
  const after = endsAt.getTime() + DAY_MS
  const language = buyer.language
  if (fate === 'awarded') return [{ command: award(), at: after }]
  if (fate === 'not_awarded')
    return [{ command: { kind: 'award_nothing', actor, reason: NOT_AWARDED[language] }, at: after }]
  if (fate === 'cancelled')
    return [
      { command: { kind: 'cancel', actor, reason: CANCELLED[language] }, at: startsAt.getTime() - DAY_MS },
    ]
  return []
}

/** Sets what the record does not tell: when the draft was made, who answered and looked when, who was in the room. */
export async function dateAuction(
  { pool }: AuctionHouse,
  eventId: string,
  auction: DemoAuction,
): Promise<void> {
  const { publishedAt, fate } = auction
  const made = new Date(publishedAt.getTime() - DAY_MS)
  await pool.query('update auction_event set created_at = $2, updated_at = $2 where id = $1', [eventId, made])
  await pool.query(
    `update auction_participant participant set invited_at = $2::timestamptz, seen_at = $2::timestamptz + interval '5 hours'
     where event_id = $1`,
    [eventId, publishedAt],
  )
  if (fate === 'draft') return
  await pool.query(
    `update auction_participant participant set state = 'accepted', accepted_at = accepted.at,
       accepted_by = accepted.person_id
     from (select body::jsonb->'data'->>'participant_id' as id, to_timestamp(min(record.at) / 1000.0) as at,
         min(body::jsonb->'cause'->'actor'->>'person_id') as person_id
       from auction_lot_record record join auction_lot lot on lot.id = record.lot_id
       where lot.event_id = $1 and kind = 'terms_accepted' group by 1) accepted
     where participant.id = accepted.id`,
    [eventId],
  )
  await notePresence(pool, eventId, auction.bidders)
  if (fate === 'live' && auction.bidders.every(({ floor }) => floor !== null)) await simulate(pool, eventId)
}

/** Who was in the room of a lot: from its start until its end, with the time of the way there and back. */
const notePresence = (pool: AuctionHouse['pool'], eventId: string, bidders: DemoBidder[]) =>
  pool.query(
    `insert into auction_presence (event_id, lot_id, company_id, person_id, connected_at, disconnected_at, round_trip_ms)
     select $1, live.lot_id, bidder.company_id, bidder.person_id,
       to_timestamp(live.at / 1000.0) - interval '2 minutes', to_timestamp(closed.at / 1000.0) + interval '1 minute',
       bidder.round_trip_ms
     from auction_lot lot
     join auction_lot_record live on live.lot_id = lot.id and live.kind = 'lot_live'
     join lateral (select max(at) as at from auction_lot_record where lot_id = lot.id and kind = 'lot_closed') closed
       on closed.at is not null
     cross join jsonb_to_recordset($2::jsonb) as bidder(company_id text, person_id text, round_trip_ms int)
     where lot.event_id = $1 on conflict do nothing`,
    [
      eventId,
      JSON.stringify(
        bidders
          .filter(({ floor }) => floor !== null)
          .map(({ company, person, roundTripMs }) => ({
            company_id: company.id,
            person_id: person.id,
            round_trip_ms: roundTripMs,
          })),
      ),
    ],
  )
