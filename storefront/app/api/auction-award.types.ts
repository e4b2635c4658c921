/** A lot bound by packages, with its best offer; a package names the lots it covers. Values are exact text. */
export type BoundLot = {
  lot_id: string
  covers: string[]
  participant_id: string | null
  best: string | null
}

/** The cheapest set of lots and packages. */
export type EventProposal = { lots: BoundLot[]; chosen: string[]; total: string; is_closed: boolean }

/** Another choice that waits for a second person. */
export type WaitingChoice = { chosen: string[]; reason: string | null; name: string; is_own: boolean }

export type EventAward = { proposal: EventProposal; waiting: WaitingChoice | null }
export type AwardChoice = { chosen?: string[]; reason?: string }

export type EventCommand =
  | { kind: 'pause' | 'cancel'; reason: string }
  | { kind: 'resume'; in_ms: number }
  | { kind: 'extend'; by_ms: number; reason: string }
