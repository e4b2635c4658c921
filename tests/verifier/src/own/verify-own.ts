import type { Lines } from '../verify'
import { OwnChain } from './own-chain'
import { OwnContent } from './own-content'
import { ownReportOf, type OwnReport } from './own-report'
import { parseOwnLine } from './parse-own'

/**
 * Checks the protocol of one participant, in which the rows of others are heads only. Findings are values: nothing in
 * the lines makes it throw; an error of the source itself does pass through.
 */
export const verifyOwn = async (lines: Lines): Promise<OwnReport> => {
  const [chain, content] = [new OwnChain(), new OwnContent()]
  let number = 0
  for await (const batch of lines)
    for (const text of typeof batch === 'string' ? [batch] : batch) {
      const line = parseOwnLine(text)
      number += 1
      chain.read(number, text, line)
      content.read(number, line)
    }
  return ownReportOf(chain.finish(), content.finish())
}
