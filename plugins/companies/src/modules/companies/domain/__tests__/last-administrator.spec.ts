import { losesLastAdministrator } from '..'

const one = (id: string, roles: string[], status = 'active') => ({ id, roles, status })

describe('the last administrator', () => {
  const alone = [
    one('anna', ['administrator']),
    one('petro', ['buyer']),
    one('old', ['administrator'], 'removed'),
  ]
  const two = [...alone, one('ivan', ['administrator', 'buyer'])]

  it('can neither leave nor step down', () => {
    expect(losesLastAdministrator(alone, one('anna', ['administrator'], 'removed'))).toBe(true)
    expect(losesLastAdministrator(alone, one('anna', ['viewer']))).toBe(true)
  })

  it('is not missed while another remains', () => {
    expect(losesLastAdministrator(two, one('anna', ['administrator'], 'removed'))).toBe(false)
    expect(losesLastAdministrator(alone, one('petro', ['buyer'], 'removed'))).toBe(false)
  })

  it('is not asked of a company that has none', () => {
    expect(losesLastAdministrator([one('petro', ['buyer'])], one('petro', ['buyer'], 'removed'))).toBe(false)
  })
})
