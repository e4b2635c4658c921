import type { EventAward, EventData, LotRules, Millis, OtherLot } from '../contract'
import type { EventLine } from './line'

/** An event that says when a lot ends, or that it has. */
export type Mark = { seq: number; at: Millis; kind: string; end_at: Millis | null }
/** What a lot was told about another, at an event of its own. */
export type Claim = {
  line: number
  seq: number
  kind: string
  data: Record<string, unknown>
  closed_at?: number
}

/** What of one record the others of its auction are compared with. */
export type BondFacts = {
  rules: LotRules | null
  marks: Mark[]
  claims: Claim[]
  together: (EventAward & { line: number; seq: number }) | null
  /** The best bid as it stands at the end of the record. */
  best: { text: string; at: Millis } | null
}

const MARKS = new Set<string>([
  'lot_live',
  'lot_extended',
  'lot_resumed',
  'lot_closing',
  'lot_drained',
  'final_opened',
  'lot_closed',
  'lot_cancelled',
] satisfies (keyof EventData)[])
const CLAIMS = new Set<string>(['lot_extended', 'lot_released', 'start_set'])

/** Gathers the facts of one record, event by event. */
export class BondReader {
  readonly facts: BondFacts = { rules: null, marks: [], claims: [], together: null, best: null }

  read({ kind, seq, at, data, cause }: EventLine, line: number): void {
    if (kind === 'lot_scheduled') this.facts.rules = data.rules as LotRules
    if (MARKS.has(kind)) this.facts.marks.push({ seq, at, kind, end_at: (data.end_at as Millis) ?? null })
    if (CLAIMS.has(kind) && (kind !== 'lot_extended' || data.by === 'linked')) {
      const closed_at = cause?.kind === 'set_start' ? cause.closed_at : undefined
      this.facts.claims.push({ line, seq, kind, data, closed_at })
    }
    const together = data.together as EventAward | undefined
    if (together) this.facts.together = { ...together, line, seq }
  }
}

/** The places in other records an event names. */
export const namedBy = ({ kind, data }: Claim): OtherLot[] => {
  if (kind === 'lot_released') return data.lots as OtherLot[]
  return [(kind === 'start_set' ? data.after : data.because) as OtherLot]
}
