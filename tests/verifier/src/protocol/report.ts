import type { Place } from '../contract'
import type { BondResult } from './bond-check'
import type { ChainResult } from './chain-check'
import type { DecisionResult } from './decision-check'
import { MOST_FINDINGS, type Finding } from './findings'

/**
 * What the verifier found out about a protocol. The fingerprint is SHA-256, in hex, of the public key in DER:
 * to be compared with the one the platform publishes.
 */
export type Report = { ok: boolean } & ChainResult & Omit<DecisionResult, 'bonds'>

/** Puts the two halves together; findings in order of lines, form before content. */
export const reportOf = (chain: ChainResult, { bonds: _, ...decisions }: DecisionResult): Report => {
  const findings = [...chain.findings, ...decisions.findings].sort((a, b) => a.line - b.line)
  return { ok: findings.length === 0, ...chain, ...decisions, findings: findings.slice(0, MOST_FINDINGS) }
}

const SHOWN_FINDINGS = 10

const findingText = ({ line, seq, what, expected, found }: Finding) =>
  `  line ${line}${seq === null ? '' : ` (seq ${seq})`}, ${what}: expected ${expected}; found ${found}`

const placeText = ({ rank, participant_id, value, price, seq }: Place) =>
  `  ${rank}. ${participant_id}  V ${value}  price ${price}  (seq ${seq})`

/** What the records of one auction say of each other, for people. */
export const bondText = ({ findings, missing }: BondResult): string =>
  [
    findings.length === 0
      ? 'OK: the lots agree with each other.'
      : `NOT OK: ${findings.length} finding(s) between the lots.`,
    ...findings.slice(0, SHOWN_FINDINGS).map((finding) => `  ${finding.lot_id},${findingText(finding)}`),
    ...(missing.length > 0 ? [`Not checked: the protocols of ${missing.join(', ')} are not there.`] : []),
  ].join('\n')

/** A short report for people. */
export const reportText = (report: Report): string => {
  const { ok, lot_id, key_fingerprint, events, heads, receipts, award, standing, findings } = report
  const { withheld_limits } = report
  const more = findings.length - SHOWN_FINDINGS
  return [
    ok
      ? `OK: lot ${lot_id} is as its rules say.`
      : `NOT OK: ${findings.length} finding(s) in lot ${lot_id ?? '?'}.`,
    `${events} events, ${heads} signed heads, ${receipts} receipts; key ${key_fingerprint ?? 'unreadable'}`,
    ...(report.sealing_fingerprint ? [`Sealed offers opened with key ${report.sealing_fingerprint}`] : []),
    ...(withheld_limits > 0
      ? [
          `Not checked: ${withheld_limits} limits of proxies are withheld; their answers are sound, but a limit may have been lower than its last bid.`,
        ]
      : []),
    ...findings.slice(0, SHOWN_FINDINGS).map(findingText),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(standing.length > 0 ? ['Standing:', ...standing.slice(0, 10).map(placeText)] : []),
    ...(award ? award.shares.map((share) => `Awarded: ${share.quantity} to ${share.participant_id}`) : []),
  ].join('\n')
}
