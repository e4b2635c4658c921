import { addItems, addLot, newDraft, newItem } from '../draft-model'
import { draftOf } from '../draft-of'
import { withFormat } from '../format-defaults'
import { rulesOf } from '../rules-body'
import { typedRules } from '../typed-rules'
import type { Draft } from '../draft-model'

const draft: Draft = {
  ...addItems(newDraft('eur'), [{ ...newItem(), title: 'Bolts' }]),
  starts: '2026-11-22T10:00:00',
  ends: '2026-11-22T11:00:00',
}

test.each([
  ['open', {}],
  ['rank', { value: 'merit', buyer_sees_names: true, has_guard: false }],
  ['light', { light_green: '2', light_amber: '4' }],
  ['japanese', { step: '5', level_start: '100', late_pass: false, goes_negative: true }],
  ['dutch', { step: '5', level_start: '50', level_every_s: '30' }],
  ['hybrid', { step: '5', level_start: '50', sealed_s: '90', last_look_s: '45' }],
  ['staged', { rounds: '4', turn_s: '20', pause_s: '10' }],
  ['sealed', { final_s: '0', split: 'fill' }],
  ['open', { step_kind: 'table', step_of: 'best', bands: [{ from: '0', amount: '1' }] }],
  ['open', { front: '2', back: '3', tie: 'equal_best', extension_policy: 'add', leader_may_improve: true }],
  ['rank', { whole_protocol: true }],
  ['open', { whole_protocol: false }],
  ['rank', { split: 'shares', shares: '60, 40', hard_stop_min: '30' }],
] as [Draft['preset'], Partial<Draft>][])(
  'rules of %s %p are read back as they were typed',
  (preset, more) => {
    const written = { ...draft, ...withFormat(draft, preset, '1000'), ...more }
    const once = rulesOf(written)
    const again = rulesOf({ ...draft, ...typedRules(once), starts: draft.starts, ends: draft.ends })
    expect({ ...again, prebid_at: null }).toEqual({ ...once, prebid_at: null })
    expect(again).toMatchObject({ format: once.format })
  },
)

test('what participants are given of the protocol follows the best price until it is chosen', () => {
  const given = (more: Partial<Draft>) => rulesOf({ ...draft, ...more }).visibility?.protocol
  expect([given({}), given({ lead_price: 'after_bid' }), given({ lead_price: 'hidden' })]).toEqual([
    'whole',
    'whole',
    'own',
  ])
  expect([given({ preset: 'rank' }), given({ preset: 'rank', whole_protocol: true })]).toEqual([
    'own',
    'whole',
  ])
  const read = (more: Partial<Draft>) => typedRules(rulesOf({ ...draft, ...more })).whole_protocol
  expect([read({}), read({ preset: 'rank' }), read({ whole_protocol: false })]).toEqual([null, null, false])
})

test('levels begin at the ceiling and go down, or below it and go up', () => {
  expect(withFormat(draft, 'japanese', '1 000,50')).toMatchObject({ level_start: '1000.50', step: '10.01' })
  expect(withFormat(draft, 'dutch', '1000')).toMatchObject({ level_start: '700.00', step: '10.00' })
})

test('coming back from levels the step is a percentage again', () => {
  const levels = { ...draft, ...withFormat(draft, 'dutch', '1000') }
  expect(withFormat(levels, 'open', '1000')).toMatchObject({ step_kind: 'percent', step: '0.5' })
})

test('the order of lots is told only of several', () => {
  expect(rulesOf(draft).sequence).toBeUndefined()
  const two = { ...addLot(draft), sequence: 'serial' as const, gap_min: '2' }
  expect(rulesOf(two)).toMatchObject({
    sequence: { kind: 'serial', gap_ms: 120_000 },
    extension: { scope: 'lot' },
  })
})

test('shares are read however they are separated', () => {
  for (const shares of ['60, 40', '60/40', '60 40', '60;40'])
    expect(rulesOf({ ...draft, split: 'shares', shares }).split).toEqual({
      kind: 'shares',
      percents: ['60', '40'],
    })
})

test('a saved draft has its lots as they were', () => {
  const lot = { id: 'lot', title: 'Bolts', phase: 'draft' as const, ceiling: '10', target: '8', covers: [1] }
  const saved = { rules: rulesOf(draft), lots: [{ ...lot, items: [] }], participants: [], currency: 'eur' }
  expect(draftOf(saved as unknown as Parameters<typeof draftOf>[0]).lots[0]).toMatchObject({
    target: '8',
    covers: [1],
  })
})
