/** Natures of a line that is not goods. */
export const NON_GOODS = [
  'postage',
  'fee',
  'manual',
  'bad_debt',
  'samples',
  'discount',
  'commission',
  'gift_voucher',
  'test',
] as const
export type NonGoods = (typeof NON_GOODS)[number]
export type LineNature = 'goods' | NonGoods

/**
 * Codes that wholesalers' ledgers use for what is not goods. The list is that of the Online Retail set
 * (UCI, DOI 10.24432/C5BW33) and its sequel.
 */
const natures: [NonGoods, RegExp][] = [
  ['postage', /^(POST|POSTAGE|DOT|C2|C3|CARRIAGE|FREIGHT)$/],
  ['fee', /^(AMAZONFEE|BANK CHARGES)$/],
  ['manual', /^(M|ADJUST\d*)$/],
  ['bad_debt', /^B$/],
  ['samples', /^S$/],
  ['discount', /^D$/],
  ['commission', /^CRUK$/],
  ['gift_voucher', /^GIFT_\d+_\d+$/],
  ['test', /^TEST\d*$/],
]

/** What a line is about, by its code. Unknown codes are goods. */
export function lineNature(code: string): LineNature {
  const found = natures.find(([, pattern]) => pattern.test(code))
  return found ? found[0] : 'goods'
}

/** Codes differing only in case or outer spaces are one. */
export const normalCode = (code: string): string => code.trim().toUpperCase()

/** `17850.0`, as a spreadsheet writes a number, is customer 17850. */
export const normalCustomer = (customer: string): string => customer.trim().replace(/^(\d+)\.0+$/, '$1')

/** A credit note carries C before its number. */
export const isCancellationNumber = (invoice: string): boolean => /^C\d/i.test(invoice)
