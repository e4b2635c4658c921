import type { EventKind, LotRules, ProtocolRule } from '../../modules/auctions/domain'

/** What a protocol on paper says, in one language; `{name}` is filled in. */
export type Words = Record<
  | 'title'
  | 'auction'
  | 'lot'
  | 'made'
  | 'page'
  | 'parties'
  | 'buyer'
  | 'supplier'
  | 'alias'
  | 'you'
  | 'another'
  | 'subject'
  | 'item'
  | 'quantity'
  | 'rules'
  | 'timetable'
  | 'planned_start'
  | 'planned_end'
  | 'began'
  | 'ended'
  | 'extensions'
  | 'ranks'
  | 'rank'
  | 'price'
  | 'compared'
  | 'nobody'
  | 'award'
  | 'winner'
  | 'as_proposed'
  | 'deviates'
  | 'reason'
  | 'second_person'
  | 'no_award'
  | 'not_yet'
  | 'events'
  | 'number'
  | 'time'
  | 'proof'
  | 'head'
  | 'signature'
  | 'fingerprint'
  | 'sealing'
  | 'how'
  | 'how_own'
  | 'masked'
  | 'withheld'
  | 'cut'
  | 'ceiling'
  | 'no_ceiling'
  | 'extension'
  | 'no_extension'
  | 'linked'
  | 'package',
  string
> & {
  formats: Record<LotRules['format'], string>
  step: Record<LotRules['step']['kind'], string>
  beat: Record<LotRules['beat'], string>
  ties: Record<LotRules['tie'], string>
  protocol: Record<ProtocolRule, string>
  happened: Record<EventKind, string>
}

/** The sentence with its places filled. */
export const filled = (sentence: string, parts: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole))
