import fc from 'fast-check'
import { classifyLine, isCancellationNumber, lineNature, normalCode, normalCustomer } from '..'

const line = (given: Partial<Parameters<typeof classifyLine>[0]> = {}) =>
  classifyLine({ code: '85123A', customer: '17850', quantity: '6', unit_price: '2.55', ...given })

describe('a line of the ledger', () => {
  it('is about goods unless its code is one of those that are not', () => {
    const codes = [
      'POST',
      'DOT',
      'C2',
      'M',
      'D',
      'S',
      'B',
      'AMAZONFEE',
      'BANK CHARGES',
      'CRUK',
      'GIFT_0001_20',
      'PADS',
    ]
    expect(codes.map(lineNature)).toEqual([
      ...[
        'postage',
        'postage',
        'postage',
        'manual',
        'discount',
        'samples',
        'bad_debt',
        'fee',
        'fee',
        'commission',
      ],
      ...['gift_voucher', 'goods'],
    ])
  })

  it('of a customer goes into his order', () => {
    expect(line().verdict).toBe('sale')
    expect(line({ unit_price: '0' }).verdict).toBe('sale')
    expect(line({ code: 'POST' }).verdict).toBe('postage')
    expect(line({ code: 'M' }).verdict).toBe('charge')
  })

  it('with a negative quantity takes something back', () => {
    expect(line({ quantity: '-6' }).verdict).toBe('cancellation')
    expect(line({ code: 'M', quantity: '-1' }).verdict).toBe('cancellation')
    expect(['POST', 'D', 'CRUK'].map((code) => line({ code, quantity: '-1' }).verdict)).toEqual([
      'credit',
      'credit',
      'credit',
    ])
  })

  it('with a negative price is a credit when it is not goods', () => {
    expect(line({ code: 'D', unit_price: '-5' }).verdict).toBe('credit')
    expect(line({ unit_price: '-5' })).toMatchObject({ verdict: 'set_aside', reason: 'sign_contradicts' })
    expect(line({ code: 'D', quantity: '-1', unit_price: '-5' }).reason).toBe('sign_contradicts')
  })

  it('without a customer is set aside by what it is about', () => {
    const customer = ''
    expect(line({ customer }).reason).toBe('no_customer')
    expect(line({ customer, unit_price: '0.0', quantity: '-10' }).reason).toBe('stock_adjustment')
    expect(line({ customer, code: 'AMAZONFEE' }).reason).toBe('fee')
    expect(line({ customer, code: 'B', unit_price: '-11062.06' }).reason).toBe('bad_debt')
  })

  it('is always taken, or set aside with a reason', () => {
    const decimal = fc.integer({ min: -99999, max: 99999 }).map((cents) => String(cents / 100))
    const code = fc.constantFrom('85123A', 'POST', 'M', 'D', 'S', 'B', 'CRUK', 'TEST001', 'x')
    fc.assert(
      fc.property(
        code,
        fc.constantFrom('', '17850'),
        decimal,
        decimal,
        (code, customer, quantity, unit_price) => {
          const { verdict, reason } = classifyLine({ code, customer, quantity, unit_price })
          expect(reason !== undefined).toBe(verdict === 'set_aside')
        },
      ),
    )
  })

  it('has codes and customers that differ in writing only as one', () => {
    expect(normalCode(' 15056bl')).toBe('15056BL')
    expect(['17850.0', ' 17850 ', 'A17.5'].map(normalCustomer)).toEqual(['17850', '17850', 'A17.5'])
    expect(['C536379', 'c1', 'COD1', '536379'].map(isCancellationNumber)).toEqual([true, true, false, false])
  })
})
