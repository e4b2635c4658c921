import { liftErrors, toFormErrors } from '../toFormErrors'

const error = (field: string, message: string) => ({ field, code: 'x', message })

describe('a refusal at the fields of a form', () => {
  it('lays sentences where the fields are, however deep', () => {
    expect(
      toFormErrors({ errors: [error('name', 'Needed'), error('people.0.email', 'Not an address')] }),
    ).toEqual({ name: 'Needed', people: { 0: { email: 'Not an address' } } })
  })

  it('reads a refusal that names one field', () => {
    expect(toFormErrors({ field: 'reason', message: 'Say why' })).toEqual({ reason: 'Say why' })
  })

  it('keeps the first sentence of a field', () => {
    expect(toFormErrors({ errors: [error('a', 'first'), error('a', 'second')] })).toEqual({ a: 'first' })
  })

  it('is nothing when no field is named', () => {
    expect(toFormErrors({ message: 'No' })).toBeUndefined()
    expect(toFormErrors({ errors: [] })).toBeUndefined()
  })

  it('touches no prototype', () => {
    toFormErrors({ errors: [error('__proto__.polluted', 'yes')] })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('errors of the one thing a form sends', () => {
  it('come up to its fields; others stay where they are', () => {
    expect(liftErrors({ upsert: { 0: { amount: 'Not a number' } }, list: 'Gone' }, ['upsert', '0'])).toEqual({
      amount: 'Not a number',
      list: 'Gone',
    })
    expect(liftErrors({ upsert: 'Too many' }, ['upsert', '0'])).toEqual({ upsert: 'Too many' })
  })
})
