import { faultsOf, type Visibility } from '../../modules/auctions/domain'
import { rulesBody } from '../event-body'
import { rulesOf } from '../rules-of'

const times = { starts_at: '2026-11-23T10:00:00.000Z', ends_at: '2026-11-23T11:00:00.000Z' }
const seen = { lead_price: 'hidden', rank: 'own', light: null, buyer_sees_names: false } as const

/** The frozen rules of a lot as stated, with so many invited. */
const frozen = (stated: object, invited = 3) =>
  rulesOf(
    { currency: 'eur', terms: 'Delivered.', rules: rulesBody.parse({ ...times, ...stated }) },
    { position: 0, ceiling: '100', items: [{ quantity: '1' }] },
    invited,
    {},
  )
const given = (stated: object, invited?: number) => frozen(stated, invited).visibility

describe('what participants are given of the protocol', () => {
  it.each<[string, object, number, Partial<Visibility>]>([
    ['all of it where the leader must be beaten', {}, 3, { lead_price: 'shown', protocol: 'whole' }],
    ['their own lines where few bid by rank', { beat: 'own' }, 4, { lead_price: 'hidden', protocol: 'own' }],
    ['all of it where many do', { beat: 'own' }, 5, { lead_price: 'shown', protocol: 'whole' }],
    ['their own lines where the lead is hidden', { visibility: seen }, 9, { protocol: 'own' }],
    ['what the buyer says', { visibility: { ...seen, protocol: 'whole' } }, 3, { protocol: 'whole' }],
    [
      'all of it once they have bid',
      { visibility: { ...seen, lead_price: 'after_bid' } },
      3,
      { protocol: 'whole' },
    ],
  ])('is %s', (_, stated, invited, expected) => {
    expect(given(stated, invited)).toMatchObject(expected)
  })

  it('is a part of what is accepted', () => {
    const own = frozen({ visibility: { ...seen, protocol: 'own' } })
    expect(own.terms_hash).toBe(frozen({ visibility: seen }).terms_hash)
    expect(own.terms_hash).not.toBe(frozen({ visibility: { ...seen, protocol: 'whole' } }).terms_hash)
  })

  it('may be missing in rules written before, and nothing else than the rules know', () => {
    const rules = frozen({})
    expect(faultsOf({ ...rules, visibility: seen })).toEqual([])
    expect(faultsOf({ ...rules, visibility: { ...seen, protocol: 'most' as never } })).toEqual(['visibility'])
  })
})
