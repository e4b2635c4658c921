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
    'tie_earlier_sequence_wins',
    'extension',
    'hard_stop_final',
    'guard',
    'value_price',
  ])
})

test('every rule that is set is told', () => {
  const told = keys({
    prebid_at: '2026-11-22T09:00:00Z',
    step: {
      kind: 'table',
      of: 'best',
      bands: [
        { from: '0', amount: '1' },
        { from: '100', amount: '5' },
      ],
    },
    beat: 'best',
    leader_may_improve: true,
    buffers: { front: '2', back: '3' },
    tie: 'refuse_tie_on_first',
    extension: { policy: 'add', window_ms: 60_000, by_ms: 60_000, top: 2, scope: 'event' },
    final_ms: 0,
    value: 'merit',
    split: { kind: 'shares', percents: ['60', '40'] },
    visibility: { lead_price: 'after_bid', rank: 'own', light: null, buyer_sees_names: true },
    sequence: { kind: 'serial', gap_ms: 60_000 },
  })
  expect(told).toEqual([
    'format_open',
    'times',
    'prebid',
    'step_table_best',
    'step_table_best',
    'leader_may_improve',
    'front',
    'back',
    'tie_refuse_tie_on_first',
    'extension_add',
    'extension_top',
    'extension_event',
    'hard_stop',
    'guard',
    'value_merit',
    'split_shares',
    'lead_price_after_bid',
    'names',
    'protocol_whole',
    'sequence_serial',
  ])
})

test('a hybrid auction tells its levels and both stages', () => {
  const told = keys({
    format: 'hybrid',
    dutch: { start: '50', every_ms: 30_000 },
    hybrid: { sealed_ms: 600_000, last_look_ms: 300_000 },
  })
  expect(told).toEqual(['format_hybrid', 'starts', 'level', 'hybrid', 'step_percent_start', 'value_price'])
})

test('sealed offers know no step; equal ones go into a final', () => {
  expect(keys({ format: 'sealed' })).toEqual([
    'format_sealed',
    'times',
    'tie_earlier_sequence_wins',
    'sealed_final',
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

test('who is given only his own lines of the protocol is told so', () => {
  const seen = { lead_price: 'hidden', rank: 'own', light: null, buyer_sees_names: false } as const
  expect(keys({ visibility: { ...seen, protocol: 'own' } })).toContain('protocol_own')
  expect(keys({ visibility: seen })).toContain('protocol_whole')
})

test('lights are told apart from ranks', () => {
  const seen = { lead_price: 'hidden', rank: 'hidden', buyer_sees_names: false } as const
  expect(keys({ beat: 'own', visibility: { ...seen, light: { green: 1, amber: 3 } } })[0]).toBe(
    'format_light',
  )
  expect(keys({ beat: 'own' })[0]).toBe('format_rank')
})
