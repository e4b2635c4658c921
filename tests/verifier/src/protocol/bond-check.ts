import { cheapest } from '../packages'
import { namedBy, type BondFacts, type Claim } from './bond-facts'
import type { Finding } from './findings'

/** The record of one lot among those of its auction. */
export type Member = { lot_id: string; facts: BondFacts }
/** Findings between records, each in that of `lot_id`; and the lots whose protocols are not there. */
export type BondResult = { findings: (Finding & { lot_id: string })[]; missing: string[] }

const ENDED = ['lot_drained', 'final_opened', 'lot_closed', 'lot_cancelled']

/** What is wrong with what a lot was told of a place in another record, or null (RULES.md §14). */
const faultOf = (claim: Claim, seq: number, other: BondFacts): string | null => {
  const { kind, data, closed_at } = claim
  const mark = other.marks.find((one) => one.seq === seq)
  if (kind === 'start_set') {
    const first = other.marks.find((one) => ['lot_closed', 'lot_cancelled'].includes(one.kind))
    return mark && mark === first && mark.at === closed_at ? null : 'the first close of that lot'
  }
  if (kind === 'lot_extended')
    return mark && mark.end_at === data.end_at ? null : `an end of that lot at ${String(data.end_at)}`
  const last = other.marks.filter((one) => one.seq <= seq).at(-1)
  return last && ENDED.includes(last.kind) ? null : 'that lot to have drained'
}

/** Compares what the records of one auction say of each other. */
export const checkBonds = (members: Member[]): BondResult => {
  const byId = new Map(members.map(({ lot_id, facts }) => [lot_id, facts]))
  const findings: BondResult['findings'] = []
  const missing = new Set<string>()
  for (const { lot_id, facts } of members)
    for (const claim of facts.claims)
      for (const { lot_id: other, seq } of namedBy(claim)) {
        const record = byId.get(other)
        if (!record) missing.add(other)
        const fault = record && faultOf(claim, seq, record)
        const { line } = claim
        if (fault)
          findings.push({
            lot_id,
            line,
            seq: claim.seq,
            what: claim.kind,
            expected: fault,
            found: `${other} at seq ${seq}`,
          })
      }
  findings.push(...packageFindings(members, missing))
  return { findings, missing: [...missing] }
}

const packageFindings = (members: Member[], missing: Set<string>): BondResult['findings'] => {
  const bound = members.filter(({ facts: { rules } }) => rules?.covers?.length || rules?.covered_by?.length)
  const named = bound.flatMap(({ facts: { rules } }) => [
    ...(rules?.covers ?? []),
    ...(rules?.covered_by ?? []),
  ])
  const absent = named.filter((id) => !bound.some(({ lot_id }) => lot_id === id))
  absent.forEach((id) => missing.add(id))
  if (absent.length > 0) return []
  const wanted = [...cheapest(bound)].sort().join()
  return bound.flatMap(({ lot_id, facts: { together } }) => {
    if (!together) return []
    const { line, seq, chosen, deviates } = together
    const differs = [...chosen].sort().join() !== wanted
    if (differs === deviates) return []
    const expected = `deviates: ${differs}; the cheapest set is ${wanted}`
    return [{ lot_id, line, seq, what: 'together', expected, found: `deviates: ${deviates}` }]
  })
}
