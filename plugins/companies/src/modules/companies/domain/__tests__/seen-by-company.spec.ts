import { seenByCompany } from '../seen-by-company'

const known = {
  id: 'memb_1',
  email: 'anna@elsewhere.test',
  first_name: 'Anna',
  last_name: 'Known',
  phone: '+49 30 1234',
  language: 'uk',
  has_password: true,
}

describe('a person seen by a company', () => {
  it('is himself once he has accepted', () => {
    expect(seenByCompany({ ...known, invited_as: null })).toEqual({ ...known, accepted: true })
  })

  it('is what the company typed until then', () => {
    const typed = { first_name: 'A.', last_name: null, phone: null, language: 'en' }
    expect(seenByCompany({ ...known, invited_as: typed })).toEqual({
      id: 'memb_1',
      email: 'anna@elsewhere.test',
      ...typed,
      has_password: false,
      accepted: false,
    })
  })
})
