import type { Language } from '@gostiny/platform'
import { renderMail } from '../../../plugins/platform/src/mail/templates'
import { currencyDecimals, moneyText } from '../../../plugins/auctions/src/mails/money'
import { OUTCOME, type LotOutcome } from '../../../plugins/auctions/src/mails/outcome'

const lot = (more: Partial<LotOutcome> = {}): LotOutcome => ({
  ...{ title: 'Bolts', outcome: 'lost', rank: 2, price: 'EUR 150.00', winning: null, reason: null },
  ...more,
})
const mail = (lots: LotOutcome[], language: Language = 'en') =>
  renderMail(OUTCOME, language, {
    buyer: 'Haas',
    number: 7,
    title: 'Winter',
    url: 'https://portal.test/a',
    lots,
  })

describe('the letter about a result', () => {
  it('says in its subject what matters most', () => {
    expect(mail([lot(), lot({ outcome: 'won' })]).subject).toBe('Auction 7: you have won')
    expect(mail([lot(), lot({ outcome: 'cancelled' })]).subject).toBe('Auction 7: the result')
    expect(mail([lot({ outcome: 'cancelled' })], 'ru').subject).toBe('Аукцион 7 отменён')
  })

  it('names a winning price only where it may be told, and reasons as they were given', () => {
    const { text } = mail([lot({ reason: 'Delivery time.' })])
    expect(text).toContain('Delivery time.')
    expect(text).toContain('–')
    expect(mail([lot({ winning: 'EUR 140.00' })]).text).toContain('EUR 140.00')
  })

  it.each(['en', 'ru', 'uk'] as const)('tells in %s where the protocol is', (language) => {
    expect(mail([lot()], language).text).toMatch(/PDF/)
    expect(mail([lot()], language).text).not.toContain('undefined')
  })
})

describe('amounts in letters', () => {
  const told = (...asked: Parameters<typeof moneyText>) => moneyText(...asked).replace(/\u00a0/g, ' ')

  it('have the decimals of their currency and lose no digit', () => {
    expect(told('en', '1500', 'jpy')).toBe('JPY 1,500')
    expect(told('en', '1500', 'eur')).toBe('EUR 1,500.00')
    expect(told('en', '0.0125', 'eur')).toBe('EUR 0.0125')
    expect(told('en', '12345678901234567890.12', 'eur')).toBe('EUR 12,345,678,901,234,567,890.12')
    expect([currencyDecimals('jpy'), currencyDecimals('eur')]).toEqual([0, 2])
  })
})
