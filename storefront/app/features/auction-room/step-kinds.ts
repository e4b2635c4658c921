/** Lines of a record that people are told of. */
const STEPS = [
  'lot_scheduled',
  'prebid_opened',
  'lot_live',
  'terms_accepted',
  'participant_blocked',
  'participant_unblocked',
  'bid_accepted',
  'bid_refused',
  'bid_voided',
  'bid_cancelled',
  'mistake_claimed',
  'sealed_bid_received',
  'final_bid_received',
  'proxy_set',
  'proxy_ended',
  'lot_extended',
  'lot_paused',
  'lot_suspended',
  'resume_announced',
  'lot_resumed',
  'rules_changed',
  'level_opened',
  'participant_out',
  'round_opened',
  'turn_opened',
  'stage_opened',
  'final_opened',
  'lot_closing',
  'lot_closed',
  'lot_awarded',
  'lot_not_awarded',
  'lot_cancelled',
] as const

export type StepKind = (typeof STEPS)[number]

export const isKnownStep = (kind: string): kind is StepKind => (STEPS as readonly string[]).includes(kind)
