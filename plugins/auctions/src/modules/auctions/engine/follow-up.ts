import { isOver, type Command, type LotState } from '../domain'

/** An event of another lot that says when it ends, or that it has. */
export type OtherRecord = { lot_id: string; seq: number; at: number; kind: string; body: string }

type Told = Command extends infer C ? (C extends Command ? Omit<C, 'actor'> : never) : never

const ends = ['lot_live', 'lot_extended', 'lot_resumed']
const hasEnded = ({ phase, drained }: LotState): boolean =>
  drained || phase === 'final' || phase === 'closed' || isOver(phase)

/** What a lot is to be told about the lots it is bound to, or null when it knows all. Pure. RULES.md §14. */
export function followUp(
  lot: LotState,
  others: readonly LotState[],
  records: readonly OtherRecord[],
): Told | null {
  return startOf(lot, records) ?? extensionOf(lot, others, records) ?? releaseOf(lot, others)
}

function startOf({ rules, starts_at, phase }: LotState, records: readonly OtherRecord[]): Told | null {
  const { follows } = rules
  if (!follows || starts_at !== null || (phase !== 'scheduled' && phase !== 'prebid')) return null
  const closed = records.find(
    ({ lot_id, kind }) => lot_id === follows.lot_id && (kind === 'lot_closed' || kind === 'lot_cancelled'),
  )
  if (!closed) return null
  const { lot_id, seq, at } = closed
  return { kind: 'set_start', closed_at: at, after: { lot_id, seq } }
}

function extensionOf(
  { phase, end_at, rules }: LotState,
  others: readonly LotState[],
  records: readonly OtherRecord[],
): Told | null {
  if ((phase !== 'live' && phase !== 'closing') || end_at === null) return null
  const isOpen = (id: string) =>
    others.some(({ lot_id, phase: its }) => lot_id === id && (its === 'live' || its === 'closing'))
  const latest = new Map<string, OtherRecord>()
  for (const record of records) if (ends.includes(record.kind)) latest.set(record.lot_id, record)
  const moved = (rules.linked_lots ?? []).flatMap((id) => {
    const record = latest.get(id)
    if (!record || !isOpen(id)) return []
    const end: number | null = JSON.parse(record.body).data.end_at
    return end !== null && end > end_at ? [{ end, because: { lot_id: id, seq: record.seq } }] : []
  })
  if (!moved.length) return null
  const { end, because } = moved.reduce((a, b) => (b.end > a.end ? b : a))
  return { kind: 'extend_linked', end_at: end, because }
}

function releaseOf({ drained, rules }: LotState, others: readonly LotState[]): Told | null {
  const { linked_lots } = rules
  if (!drained || !linked_lots?.length || !others.every(hasEnded)) return null
  const seqs = new Map(others.map(({ lot_id, seq }) => [lot_id, seq]))
  return { kind: 'release', lots: linked_lots.map((lot_id) => ({ lot_id, seq: seqs.get(lot_id) ?? 0 })) }
}
