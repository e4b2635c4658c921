import { chooseCompany, type MembershipFact, type Verification } from '..'

const at = (company_id: string, verification: Verification): MembershipFact => ({
  id: `memb_${company_id}`,
  is_invited: false,
  company_id,
  verification,
  name: company_id,
  roles: ['buyer'],
  currency: 'eur',
  language: 'en',
})

describe('the company a request acts for', () => {
  const mine = [
    at('late', 'suspended'),
    at('first', 'verified'),
    at('second', 'verified'),
    at('new', 'pending'),
  ]

  it('is the wanted one', () => expect(chooseCompany(mine, 'second')).toEqual({ company: mine[2] }))
  it('is the first that may trade when none is wanted', () =>
    expect(chooseCompany(mine, undefined)).toEqual({ company: mine[1] }))

  it.each([
    ['suspended', mine, 'late', 'company_suspended'],
    ['not yet verified', mine, 'new', 'company_not_verified'],
    ['another’s, as if it did not exist', mine, 'stranger', 'no_active_company'],
    ['of nobody', [], undefined, 'no_active_company'],
    ['only a suspended one', [at('late', 'suspended'), at('new', 'pending')], undefined, 'company_suspended'],
    ['only a rejected one', [at('no', 'rejected')], undefined, 'company_not_verified'],
  ] as const)('is refused: %s', (_case, memberships, wanted, refusal) =>
    expect(chooseCompany(memberships, wanted)).toEqual({ refusal }),
  )
})
