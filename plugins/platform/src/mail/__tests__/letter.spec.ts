import fc from 'fast-check'
import { escapeHtml, letter } from '../templates'

describe('a letter', () => {
  it('never lets a value become markup', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(escapeHtml(value)).not.toMatch(/[<>"']/)
        expect(letter({ heading: value, paragraphs: [value], footer: value }).html).not.toContain('<script')
      }),
    )
  })

  it('says the same in plain text', () => {
    const { text } = letter({
      heading: 'Order 7',
      paragraphs: ['Thank you.'],
      table: { head: ['Item', 'Total'], rows: [['Bolt', '€ 1.00']], foot: [['Total', '€ 1.00']] },
      button: { label: 'Open', url: 'http://127.0.0.1/orders/7' },
      footer: 'Gostiny',
    })
    for (const part of ['Order 7', 'Bolt · € 1.00', 'Open: http://127.0.0.1/orders/7'])
      expect(text).toContain(part)
  })
})
