import {
  decide,
  nothing,
  type Command,
  type LotEvent,
  type LotState,
} from '@gostiny/auctions/modules/auctions/domain'
import { Oracle } from '../../verifier/src'
import { filledIn, newestOf } from './filled-in'
import { IDS, OTHER, START } from './lots'
import { LOT, type Edge, type Move } from './moves'
import type { Play } from './plays'
import { KEY } from './sealing'

type Told = { events: readonly LotEvent[]; refused: string | null }

const supplier = { role: 'supplier', person_id: 'pers_s' } as const
const buyer = { role: 'buyer', person_id: 'pers_b' } as const
const opening = { private_key: KEY.private_key, shares: [] }
const clock = { role: 'system', person_id: 'clock' } as const

/** A lot that is asked twice: by the rules of the house and by those of the verifier, which share no code. */
class Both {
  readonly house: Told[] = []
  readonly oracle: Told[] = []
  private readonly verifier = new Oracle()
  private lot: LotState = nothing

  /** When a border is that comes after an instant, or null. */
  border(edge: Edge | null, after: number): number | null {
    const { clock, end_at, rules } = this.lot
    const end = end_at ?? clock?.ends_at
    if (!edge || end === undefined) return null
    const at = end - (edge.of === 'window' ? rules.extension.window_ms : 0) + edge.by
    return at > after ? at : null
  }

  ask(command: Command, at: number): void {
    const asked = filledIn(this.lot, command, at)
    const decision = decide(this.lot, asked, at)
    this.lot = decision.state
    this.house.push({ events: decision.events, refused: decision.refusal?.refused ?? null })
    const { events, refusal } = this.verifier.decide(asked, at)
    const refusedBid = events.find(({ kind }) => kind === 'bid_refused')
    const code = refusedBid && 'code' in refusedBid.data ? String(refusedBid.data.code) : null
    this.oracle.push({ events: events as LotEvent[], refused: refusal?.refused ?? code })
  }
}

/** What the house and the verifier told of one lot, command by command. */
export function playBoth({ rules, participants, moves, early, change, later }: Play): Both {
  const both = new Both()
  const before = START - 8_000
  both.ask({ kind: 'schedule', actor: buyer, lot_id: LOT, rules, participants }, before)
  for (const { participant_id } of participants) {
    if (rules.terms_hash && participant_id !== 'dmytro')
      both.ask({ kind: 'accept_terms', actor: supplier, participant_id, terms_hash: 'h' }, before)
    if (rules.deposit && participant_id !== 'dmytro')
      both.ask({ kind: 'place_deposit', actor: buyer, participant_id }, before)
  }
  const go = (from: number, steps: Move[]): number =>
    steps.reduce((last, { wait, edge, command }) => {
      const at = both.border(edge, last) ?? last + wait
      both.ask(command, at)
      if (command.kind !== 'pause' && command.kind !== 'suspend') return at
      if (change) both.ask(change, at)
      both.ask({ kind: 'resume', actor: buyer, resumes_at: at + 2_500 }, at)
      return at
    }, from)

  const gone = go(START + early, moves) + 60_000
  both.ask({ kind: 'set_start', actor: clock, closed_at: 0, after: { lot_id: OTHER, seq: 1 } }, gone)
  const end = gone + 120_000
  both.ask({ kind: 'tick', actor: clock }, end)
  both.ask({ kind: 'release', actor: clock, lots: [] }, end)
  if (rules.format === 'sealed')
    both.ask({ kind: 'open_envelopes', actor: buyer, envelopes: IDS.map(newestOf), opening }, end)
  const over = go(end, later) + 60_000
  both.ask({ kind: 'tick', actor: clock }, over)
  both.ask({ kind: 'award', actor: buyer, shares: [], together: { chosen: [LOT], deviates: false } }, over)
  return both
}
