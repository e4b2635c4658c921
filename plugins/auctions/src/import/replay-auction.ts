import { createHash } from 'node:crypto'
import {
  commitmentOf,
  exactText,
  proposal,
  type Command,
  type Envelope,
  type LotState,
  type ParticipantTerms,
} from '../modules/auctions/domain'
import { Desk } from '../modules/auctions/engine/desk'
import type { Addition } from '../modules/auctions/engine/lot-store'
import { withoutLimits } from '../modules/auctions/engine/limit-seal'
import { Pending } from '../modules/auctions/engine/pending'
import { compareAward, disqualification, type AwardVerdict, type LoggedAuction } from './domain'
import { LASTS_MS, rulesOfLog } from './rules'

const MINUTE_MS = 60_000
const buyer = { role: 'buyer', person_id: 'import' } as const
const supplier = { role: 'supplier', person_id: 'import' } as const

export type Replayed = {
  addition: Addition
  verdict: AwardVerdict
  isDrawn: boolean
  /** Ids of participants. */
  by_rules: string | null
  recorded: string[]
}

const nobody = (): undefined => undefined

/** One lot at the engine's desk, whose commits are gathered to be written together. */
class Gathering {
  private readonly desk: Desk
  private readonly additions: Addition[] = []
  private count = 0

  constructor(readonly lotId: string) {
    this.desk = new Desk(lotId, withoutLimits)
  }

  /** Has commands decided in order. @throws when one is refused: the log is played by the rules or not at all. */
  play(commands: [at: number, command: Command][]): LotState {
    for (const [at, command] of commands)
      this.desk.queue.push(
        new Pending({ ...command, key: `${this.lotId} ${this.count++}` }, at, Infinity, nobody, nobody),
      )
    const draft = this.desk.draft(Infinity)
    const refused = draft.settlements.find(({ answer }) => !answer.accepted)
    if (refused) throw new Error(`${this.lotId}: ${refused.pending.command.kind} is refused`)
    this.desk.commit(draft)
    if (draft.addition) this.additions.push(draft.addition)
    return this.desk.state
  }

  get addition(): Addition {
    const last = this.additions[this.additions.length - 1]
    return { ...last, from: 0, rows: this.additions.flatMap(({ rows }) => rows) }
  }
}

/**
 * Plays a logged auction through the engine's own desk with stamps of the log's day: sealed offers in the order of the
 * log, the opening, what the minimum price and the remarks take out, the award. The recorded winner gets the award;
 * where the rules say otherwise the record says why.
 */
export function replayAuction(
  logged: LoggedAuction,
  lotId: string,
  participants: readonly ParticipantTerms[],
  currency: string,
): Replayed {
  const rules = rulesOfLog(logged, currency)
  const lot = new Gathering(lotId)
  const idOf = (index: number): string => participants[index].participant_id
  const offers = logged.rows.flatMap(({ bid }, index) =>
    bid ? [{ participant_id: idOf(index), envelope: envelopeOf(lotId, idOf(index), bid, currency) }] : [],
  )
  const apart = Math.floor(LASTS_MS / (offers.length + 1))
  const opened = lot.play([
    [
      rules.starts_at - MINUTE_MS,
      { kind: 'schedule', actor: buyer, lot_id: lotId, rules, participants: [...participants] },
    ],
    ...offers.map(({ participant_id, envelope }, place): [number, Command] => [
      rules.starts_at + (place + 1) * apart,
      {
        ...{ kind: 'sealed_bid', actor: supplier, participant_id, ciphertext: OPENED },
        commitment: commitmentOf(lotId, envelope),
      },
    ]),
    [
      rules.ends_at + MINUTE_MS,
      { kind: 'open_envelopes', actor: buyer, envelopes: offers.map(({ envelope }) => envelope) },
    ],
  ])
  const voids = opened.standing.flatMap(({ participant_id, seq }): [number, Command][] => {
    const index = participants.findIndex((one) => one.participant_id === participant_id)
    const reason = disqualification(logged, logged.rows[index])
    return reason ? [[rules.ends_at + 2 * MINUTE_MS, { kind: 'void_bid', actor: buyer, seq, reason }]] : []
  })
  const judged = voids.length ? lot.play(voids) : opened
  const recorded = logged.rows.flatMap(({ won }, index) => (won ? [idOf(index)] : []))
  const standing = judged.standing.map(({ participant_id, value }) => ({
    participant_id,
    value: exactText(value),
  }))
  const compared = compareAward(standing, recorded)
  lot.play([[rules.ends_at + 10 * MINUTE_MS, decisionOf(judged, recorded, compared.verdict)]])
  return {
    ...compared,
    addition: lot.addition,
    by_rules: proposal(judged)[0]?.participant_id ?? null,
    recorded,
  }
}

/** The award as it is recorded in the log, or that there was none, in the words of the difference. */
function decisionOf(state: LotState, recorded: readonly string[], verdict: AwardVerdict): Command {
  const winner = state.standing.find(({ participant_id }) => participant_id === recorded[0])
  if (!winner || recorded.length > 1)
    return { kind: 'award_nothing', actor: buyer, reason: REASONS[verdict] ?? 'No offer stands.' }
  const shares = [{ participant_id: winner.participant_id, seq: winner.seq, quantity: '1' }]
  const reason = REASONS[verdict]
  return {
    ...{ kind: 'award', actor: buyer, shares },
    ...(reason && { reason, second_person_id: 'the log' }),
  }
}

const OPENED = 'opened in the log'

/** Stands in the record where the log's award is not that of the rules. */
const REASONS: Partial<Record<AwardVerdict, string>> = {
  tie: 'Equal offers were drawn by lot.',
  no_winner: 'The log names no winner.',
  two_winners: 'The log names several winners.',
  winner_void: 'The offer of the recorded winner does not count by the log itself.',
  not_lowest: 'The log names a winner whose offer is not the lowest.',
}

const envelopeOf = (lotId: string, participant_id: string, price: string, currency: string): Envelope => ({
  ...{ participant_id, price, currency },
  blind: createHash('sha256').update(`${lotId} ${participant_id}`).digest('hex'),
})
