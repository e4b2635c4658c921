import { translate, type Language } from '@gostiny/platform'
import type { Step } from '../modules/auctions/domain'

/** Kinds of lines whose reason may be the rules' own. */
const OWN = new Set<Step['kind']>(['lot_suspended', 'proxy_ended'])

/** The reason of a line: the rules' own one in the reader's language, a typed one as it was typed. */
export const toldReason = (
  language: Language,
  { kind, reason }: Pick<Step, 'kind' | 'reason'>,
): string | null =>
  reason && OWN.has(kind) ? (translate(language, `auction_because_${reason}`) ?? reason) : reason
