import { createHash } from 'node:crypto'
import type { AuctionHouse } from '../modules/auctions'
import { isOver, type LotState } from '../modules/auctions/domain'
import { moveOf, type Bidder } from '../simulation/bidder'
import { randomOf, type Random } from '../simulation/random'

const TICK_MS = 1_000
/** Of the time a lot is planned to last an opponent lets so much go by between two looks. */
const LOOKS_PER_LOT = 20
/** He lets no more go by than so many times his usual pause: in a sealed lot everybody has offered before the end. */
const LONGEST_PAUSE = 3
/** Ticks in a row without the record after which they leave; whoever watches the rehearsal wakes them again. */
const MOST_FAILURES = 60
const COST = { lowest: 0.62, span: 0.3 }
const ACTOR = { role: 'staff', person_id: 'rehearsal' } as const

type Opponent = { bidder: Bidder; random: Random; waited_ms: number }

const played = new Set<string>()

/** Lets the house bid for every participant of a rehearsal until its lots are closed; goes on where it is asked again. */
export async function playOpponents({ pool, engine }: AuctionHouse, eventId: string): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `select lot.id from auction_lot lot join auction_event event on event.id = lot.event_id
     where event.id = $1 and event.opponents = 'synthetic' and lot.phase not in
       ('draft', 'closed', 'awarded', 'not_awarded', 'cancelled')`,
    [eventId],
  )
  for (const { id } of rows) {
    if (played.has(id)) continue
    played.add(id)
    void playLot(engine, id).finally(() => played.delete(id))
  }
}

type Engine = AuctionHouse['engine']

async function playLot(engine: Engine, lotId: string): Promise<void> {
  let opponents: Opponent[] | undefined
  let failures = 0
  while (failures < MOST_FAILURES) {
    try {
      const state = await engine.stateOf(lotId)
      if (state.phase === 'closed' || isOver(state.phase)) return
      opponents ??= await seated(engine, lotId, state)
      for (const opponent of opponents) if (isLooking(opponent)) await act(engine, lotId, opponent)
      failures = 0
    } catch {
      failures += 1
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS).unref())
  }
}

/** Whether he looks at this tick: at random, so that nobody keeps time with another, but never too rarely. */
function isLooking(opponent: Opponent): boolean {
  const { bidder, random } = opponent
  opponent.waited_ms += TICK_MS
  const looks = random() < TICK_MS / bidder.pace_ms || opponent.waited_ms >= LONGEST_PAUSE * bidder.pace_ms
  if (looks) opponent.waited_ms = 0
  return looks
}

async function act(engine: Engine, lotId: string, { bidder, random }: Opponent): Promise<void> {
  const state = await engine.stateOf(lotId)
  if (state.phase !== 'live' && state.phase !== 'prebid' && state.phase !== 'final') return
  const move = moveOf(state, bidder, engine.now(), random)
  if (!move) return
  const answer = await engine.submit(lotId, { ...move, actor: ACTOR })
  if (!answer.accepted && answer.token && move.kind === 'bid')
    await engine.submit(lotId, { ...move, confirm_token: answer.token, actor: ACTOR })
}

/** Everybody accepts the terms, as he would before he may bid. */
async function seated(engine: Engine, lotId: string, state: LotState): Promise<Opponent[]> {
  for (const { participant_id } of state.participants.values())
    await engine.submit(lotId, {
      kind: 'accept_terms',
      key: `rehearsal ${participant_id}`,
      actor: ACTOR,
      participant_id,
      terms_hash: state.rules.terms_hash ?? '',
    })
  return opponentsOf(state)
}

/** Opponents whose costs and tempers follow from who they are, so that a restart finds the same ones. */
function opponentsOf({ rules, participants }: LotState): Opponent[] {
  const length = Math.max(TICK_MS, rules.ends_at - rules.starts_at)
  const ceiling = rules.ceiling === null ? 1_000 : Number(rules.ceiling)
  return [...participants.values()].map(({ participant_id, currency, fx }) => {
    const random = randomOf(createHash('sha256').update(participant_id).digest().readUInt32BE())
    const cost = (ceiling * (COST.lowest + COST.span * random())) / Number(fx)
    const every = rules.japanese?.every_ms ?? rules.dutch?.every_ms ?? rules.staged?.turn_ms
    const pace_ms = Math.max(TICK_MS * 2, (every ?? length) / (every ? 3 : LOOKS_PER_LOT))
    return {
      bidder: { participant_id, currency, cost, boldness: random() * 0.6, pace_ms },
      random,
      waited_ms: 0,
    }
  })
}
