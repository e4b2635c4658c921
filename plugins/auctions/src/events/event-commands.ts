import { refuse } from '@gostiny/platform'
import { z } from '@medusajs/framework/zod'
import type { Pool } from 'pg'
import type { AuctionHouse } from '../modules/auctions'
import type { Actor } from '../modules/auctions/domain'
import { refuseCommand } from '../api/refuse-command'

const reason = z.string().trim().min(1).max(1000)
/** Staff say why in more than a letter or two, as they do for one lot. */
const staffReason = z.string().trim().min(3).max(1000)
const by_ms = z.number().int().min(1_000).max(86_400_000)
const in_ms = z.number().int().min(60_000).max(86_400_000).default(60_000)

/** What the buyer does to all lots of an auction at once. */
export const eventCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause'), reason }),
  z.object({ kind: z.literal('resume'), in_ms }),
  z.object({ kind: z.literal('extend'), by_ms, reason }),
  z.object({ kind: z.literal('cancel'), reason }),
])
/** What staff do to all lots of an auction at once. */
export const staffEventCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suspend'), reason: staffReason }),
  z.object({ kind: z.literal('resume'), in_ms }),
  z.object({ kind: z.literal('cancel'), reason: staffReason }),
])
export type EventCommand = z.infer<typeof eventCommand> | z.infer<typeof staffEventCommand>

/** Ids of the lots of a published auction, of one buyer where one is named; 404 when there is none. */
export async function lotsOf(pool: Pool, eventId: string, buyerId: string | null): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select lot.id from auction_lot lot join auction_event event on event.id = lot.event_id
     where event.id = $1 and event.state <> 'draft' and ($2::text is null or event.buyer_company_id = $2)
     order by lot.position`,
    [eventId, buyerId],
  )
  if (!rows.length) refuse('auction_not_found', { status: 404 })
  return rows.map(({ id }) => id)
}

/** Asks every lot the same; those it does not fit stay as they are. Refused when it fits none. */
export async function commandEvent(
  { engine }: AuctionHouse,
  lotIds: readonly string[],
  asked: EventCommand,
  actor: Actor,
): Promise<string[]> {
  const at = engine.now()
  const asks = asked.kind === 'extend' ? await onePerBond(engine, lotIds) : lotIds
  const command =
    asked.kind === 'resume'
      ? ({ kind: 'resume', resumes_at: at + asked.in_ms, actor } as const)
      : { ...asked, actor }
  const answers = await Promise.all(asks.map((id) => engine.submit(id, command, at)))
  const done = asks.filter((_, index) => answers[index].accepted)
  const [refused] = answers.flatMap((answer) => (answer.accepted ? [] : answer))
  if (!done.length && refused) refuseCommand(refused)
  return done
}

/** Of lots that close together one that runs: the others follow it, and would move twice if they were asked too. */
async function onePerBond(engine: AuctionHouse['engine'], lotIds: readonly string[]): Promise<string[]> {
  const states = await Promise.all(lotIds.map((id) => engine.stateOf(id)))
  const open = states.filter(({ phase }) => phase === 'live')
  const asked = open.filter(
    ({ lot_id }, place) => !open.slice(0, place).some(({ rules }) => rules.linked_lots?.includes(lot_id)),
  )
  return asked.length ? asked.map(({ lot_id }) => lot_id) : [...lotIds]
}
