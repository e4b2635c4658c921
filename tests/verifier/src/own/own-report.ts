import { MOST_FINDINGS, type Finding } from '../protocol/findings'
import type { OwnChainResult } from './own-chain'

/** What was found out about the protocol of one participant. */
export type OwnReport = { ok: boolean; extent: 'own' } & OwnChainResult

/** Puts form and content together; findings in order of lines. */
export const ownReportOf = (chain: OwnChainResult, content: Finding[]): OwnReport => {
  const findings = [...chain.findings, ...content].sort((a, b) => a.line - b.line)
  return { ok: findings.length === 0, extent: 'own', ...chain, findings: findings.slice(0, MOST_FINDINGS) }
}

const SHOWN_FINDINGS = 10

const findingText = ({ line, seq, what, expected, found }: Finding) =>
  `  line ${line}${seq === null ? '' : ` (seq ${seq})`}, ${what}: expected ${expected}; found ${found}`

/** A short report for people: what holds, and what a part of a record cannot show. */
export const ownReportText = (report: OwnReport): string => {
  const { ok, lot_id, participant_id, key_fingerprint, events, withheld, heads, receipts, findings } = report
  const more = findings.length - SHOWN_FINDINGS
  return [
    ok
      ? `OK: what the protocol shows ${participant_id} of lot ${lot_id} holds.`
      : `NOT OK: ${findings.length} finding(s) in what the protocol shows of lot ${lot_id ?? '?'}.`,
    `${events} lines shown, ${withheld} withheld, ${heads} signed heads, ${receipts} receipts; key ${key_fingerprint ?? 'unreadable'}`,
    ...findings.slice(0, SHOWN_FINDINGS).map(findingText),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Checked: the chain at every line shown, signed heads and the heads of withheld rows, receipts, that the rules are those accepted, and of each own bid its form, its value and that it was below the ceiling and the own last.',
    'Not derivable from a part of the record: ranks, the best bid, refusals that depend on others, what moved the end, the award.',
  ].join('\n')
}
