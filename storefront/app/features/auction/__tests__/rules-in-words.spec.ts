import type { AuctionRules } from '~/api/auctions.types'
import { rulesInWords } from '../rules-in-words'

const rules: AuctionRules = {
  format: 'english',
  decimals: 2,
  prebid_at: null,
  starts_at: '2026-11-22T10:00:00Z',
  ends_at: '2026-11-22T11:00:00Z',
  step: { kind: 'percent', percent: '0.5', of: 'start' },
  guard: { own_percent: '10', best_percent: '20' },
  value: 'price',
}
const keys = (more: Partial<AuctionRules>) => rulesInWords({ ...rules, ...more }).map(({ key }) => key)

test('an open auction tells its times, step, extension, guard and value', () => {
  expect(keys({})).toEqual([
    'format_open',
    'times',
    'step_percent_start',
    'extension',
    'guard',
    'value_price',
  ])
})

test('what is left out is told with the house’s default', () => {
  expect(rulesInWords(rules).find(({ key }) => key === 'extension')?.spans).toEqual({
    window: 180_000,
    by: 180_000,
  })
})

test('an auction by levels has neither end nor extension', () => {
  const japanese = { start: '100', every_ms: 60_000, late_pass: false, below_zero: false }
  expect(keys({ format: 'japanese', japanese, step: { kind: 'absolute', amount: '1' } })).toEqual([
    'format_japanese',
    'starts',
    'level',
    'step_absolute',
    'value_price',
  ])
})

test('lights are told apart from ranks', () => {
  const seen = { lead_price: 'hidden', rank: 'hidden', buyer_sees_names: false } as const
  expect(keys({ beat: 'own', visibility: { ...seen, light: { green: 1, amber: 3 } } })[0]).toBe(
    'format_light',
  )
  expect(keys({ beat: 'own' })[0]).toBe('format_rank')
})
