import fc from 'fast-check'
import { addExact, exact } from '@gostiny/platform/modules/imports/domain'
import { matchCancellations, type MovedLine } from '..'

const moved = (row: number, at: number, quantity: string, unit_price = '2.55'): MovedLine => ({
  row,
  at,
  quantity,
  unit_price,
})

describe('a cancellation', () => {
  it('takes back the latest earlier sale', () => {
    const { matches } = matchCancellations(
      [moved(1, 10, '6'), moved(2, 20, '6'), moved(3, 40, '6')],
      [moved(9, 30, '2')],
    )
    expect(matches).toEqual([{ cancellation: 9, sale: 2, quantity: '2' }])
  })

  it('prefers a sale at its own price', () => {
    const sales = [moved(1, 10, '6', '2.55'), moved(2, 20, '6', '2.1')]
    expect(matchCancellations(sales, [moved(9, 30, '2', '2.55')]).matches).toEqual([
      { cancellation: 9, sale: 1, quantity: '2' },
    ])
  })

  it('takes a cheaper sale but never a dearer one', () => {
    expect(matchCancellations([moved(1, 10, '6', '2')], [moved(9, 30, '2', '2.55')]).matches).toHaveLength(1)
    expect(matchCancellations([moved(1, 10, '6', '3')], [moved(9, 30, '2', '2.55')]).unmatched).toEqual([
      { cancellation: 9, quantity: '2' },
    ])
  })

  it('of a charge takes only the very same charge', () => {
    const options = { samePriceOnly: true }
    expect(
      matchCancellations([moved(1, 10, '1', '5')], [moved(9, 30, '1', '6')], options).unmatched,
    ).toHaveLength(1)
  })

  it('goes over several sales and keeps what finds none', () => {
    const sales = [moved(1, 10, '3'), moved(2, 20, '4')]
    expect(matchCancellations(sales, [moved(9, 30, '10')])).toEqual({
      matches: [
        { cancellation: 9, sale: 2, quantity: '4' },
        { cancellation: 9, sale: 1, quantity: '3' },
      ],
      unmatched: [{ cancellation: 9, quantity: '3' }],
    })
  })

  const line = fc.record({
    at: fc.integer({ min: 0, max: 20 }),
    quantity: fc.integer({ min: 1, max: 40 }).map(String),
    unit_price: fc.constantFrom('1', '1.5', '2.55'),
  })
  const lines = fc.array(line, { maxLength: 12 })
  const sumBy = (parts: { quantity: string }[]) =>
    exact(addExact('0', ...parts.map(({ quantity }) => quantity)))

  it('never takes back more than was sold, nothing from later, and loses nothing', () => {
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (sold, cancelled, samePriceOnly) => {
        const sales = sold.map((sale, row) => ({ ...sale, row }))
        const cancellations = cancelled.map((one, row) => ({ ...one, row: 1000 + row }))
        const { matches, unmatched } = matchCancellations(sales, cancellations, { samePriceOnly })
        for (const sale of sales) {
          expect(sumBy(matches.filter((match) => match.sale === sale.row)) <= exact(sale.quantity)).toBe(true)
        }
        for (const one of cancellations) {
          const accounted = [...matches, ...unmatched].filter(({ cancellation }) => cancellation === one.row)
          expect(sumBy(accounted)).toBe(exact(one.quantity))
        }
        for (const match of matches) {
          const sale = sales[match.sale]
          const one = cancellations[match.cancellation - 1000]
          expect(sale.at).toBeLessThanOrEqual(one.at)
          expect(exact(sale.unit_price) <= exact(one.unit_price)).toBe(true)
        }
      }),
    )
  })
})
