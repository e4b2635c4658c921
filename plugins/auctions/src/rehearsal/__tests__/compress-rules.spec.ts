import { rulesBody } from '../../events/event-body'
import { compressRules } from '../compress-rules'

const HOUR = 3_600_000
const START = Date.parse('2026-11-22T10:00:00.000Z')
const rules = rulesBody.parse({
  starts_at: '2026-11-23T10:00:00.000Z',
  ends_at: '2026-11-23T11:00:00.000Z',
  extension: { policy: 'at_least', window_ms: 180_000, by_ms: 180_000, top: 1 },
  staged: { pause_ms: 300_000, rounds: 3, turn_ms: 120_000 },
  visibility: { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false, protocol: 'own' },
})

test('every clock shrinks alike, amounts and rounds stay', () => {
  const short = compressRules(rules, START, HOUR / 10)
  expect(short).toMatchObject({
    starts_at: '2026-11-22T10:00:00.000Z',
    ends_at: '2026-11-22T10:06:00.000Z',
    extension: { window_ms: 18_000, by_ms: 18_000, top: 1 },
    staged: { pause_ms: 30_000, rounds: 3, turn_ms: 12_000 },
    hard_stop_ms: 720_000,
    step: rules.step,
    visibility: rules.visibility,
  })
})

test('no clock becomes shorter than people can follow, none longer than it was', () => {
  expect(compressRules(rules, START, HOUR / 360).extension).toMatchObject({ window_ms: 5_000, by_ms: 5_000 })
  const long = compressRules(rules, START, 10 * HOUR)
  expect(Date.parse(long.ends_at) - Date.parse(long.starts_at)).toBe(HOUR)
})
