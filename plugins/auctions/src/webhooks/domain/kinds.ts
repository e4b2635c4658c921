/** How what happens to a lot is called outside, by the kind of the event in the record. Bids are not told. */
export const toldAs = {
  lot_scheduled: 'lot.published',
  prebid_opened: 'lot.prebid',
  lot_live: 'lot.live',
  lot_extended: 'lot.extended',
  lot_paused: 'lot.paused',
  lot_suspended: 'lot.suspended',
  resume_announced: 'lot.resume_announced',
  lot_resumed: 'lot.resumed',
  final_opened: 'lot.final',
  lot_closed: 'lot.closed',
  lot_awarded: 'lot.awarded',
  lot_not_awarded: 'lot.not_awarded',
  lot_cancelled: 'lot.cancelled',
} as const

export type RecordedKind = keyof typeof toldAs
export type ToldKind = (typeof toldAs)[RecordedKind]

export const TOLD_KINDS = Object.keys(toldAs) as RecordedKind[]
/** The names a company may subscribe to. */
export const TOLD_NAMES = Object.values(toldAs) as [ToldKind, ...ToldKind[]]
