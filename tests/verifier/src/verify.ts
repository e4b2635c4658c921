import { checkBonds, type BondResult, type Member } from './protocol/bond-check'
import { ChainCheck, type ChainResult } from './protocol/chain-check'
import { DecisionCheck, type DecisionResult } from './protocol/decision-check'
import { LineReader, type Reading } from './protocol/reading'
import { reportOf, type Report } from './protocol/report'

/** Lines of a protocol without their line feeds, one by one or in batches. */
export type Lines = AsyncIterable<string | string[]> | Iterable<string>

type Check<Result> = { read: (reading: Reading) => void; finish: () => Result }

const feed = async (lines: Lines, checks: Check<unknown>[]): Promise<void> => {
  const reader = new LineReader()
  for await (const batch of lines)
    for (const text of typeof batch === 'string' ? [batch] : batch) {
      const reading = reader.read(text)
      for (const check of checks) check.read(reading)
    }
}

/** One half of `verify`: the form of the record. */
export const verifyChain = async (lines: Lines): Promise<ChainResult> => {
  const chain = new ChainCheck()
  await feed(lines, [chain])
  return chain.finish()
}

/** The other half of `verify`: its content. */
export const verifyDecisions = async (lines: Lines): Promise<DecisionResult> => {
  const decisions = new DecisionCheck()
  await feed(lines, [decisions])
  return decisions.finish()
}

/** Checks the exported protocols of several lots of one auction, each by itself and against the others. */
export const verifyAuction = async (files: Lines[]): Promise<{ reports: Report[]; bonds: BondResult }> => {
  const reports: Report[] = []
  const members: Member[] = []
  for (const lines of files) {
    const [chain, decisions] = [new ChainCheck(), new DecisionCheck()]
    await feed(lines, [chain, decisions])
    const [form, content] = [chain.finish(), decisions.finish()]
    reports.push(reportOf(form, content))
    members.push({ lot_id: form.lot_id ?? '', facts: content.bonds })
  }
  return { reports, bonds: checkBonds(members) }
}

/**
 * Checks an exported protocol (JSON Lines). Findings are values: nothing in the lines makes it throw; an error
 * of the source itself (a disk, a network) does pass through.
 */
export const verify = async (lines: Lines): Promise<Report> => {
  const [chain, decisions] = [new ChainCheck(), new DecisionCheck()]
  await feed(lines, [chain, decisions])
  return reportOf(chain.finish(), decisions.finish())
}
