import { companyFacts } from '../companyFacts'

describe('what the form of a company sends', () => {
  it('is what may be edited, days as a number', () => {
    expect(
      companyFacts({
        id: 'comp_1',
        name: 'Brandt',
        verification: 'verified',
        payment_terms_days: '45',
        phone: null,
      }),
    ).toEqual({ name: 'Brandt', payment_terms_days: 45, phone: null })
  })

  it('leaves out days that were not given', () => {
    expect(companyFacts({ name: 'Brandt', payment_terms_days: null })).toEqual({ name: 'Brandt' })
  })
})
