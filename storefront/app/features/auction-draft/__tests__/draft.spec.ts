import { proposedCeiling, times } from '../ceiling'
import { draftBody } from '../draft-body'
import { addItems, changeLot, newDraft, newItem, removeItem, splitLot } from '../draft-model'
import { decimalOf } from '../../../ui/format/exact-decimal'
import { partOf } from '../draft-errors'

const bolts = { ...newItem(), title: 'Bolts', quantity: '100', own_price: '0.0085' }
const emptyLot = { title: '', ceiling: '', target: '', budget: '', covers: [] }
const nuts = { ...newItem(), title: 'Nuts', quantity: '2,5', own_price: '4' }

test('the first goods make a lot and name the auction', () => {
  const draft = addItems(newDraft('eur'), [bolts])
  expect(draft).toMatchObject({ title: 'Bolts', lots: [{ title: 'Bolts', items: [bolts] }] })
  expect(addItems(draft, [nuts]).lots[0]!.items).toHaveLength(2)
})

test('a lot of several goods can become a lot for each', () => {
  const draft = splitLot(addItems(newDraft('eur'), [bolts, nuts]), 0)
  expect(draft.lots.map(({ title }) => title)).toEqual(['Bolts', 'Nuts'])
})

test('a lot goes with its last goods', () => {
  expect(removeItem(addItems(newDraft('eur'), [bolts]), 0, 0).lots).toEqual([])
})

test('the ceiling proposed is what the goods cost today, exact', () => {
  expect(decimalOf(times('0.0085', '100'), 4)).toBe('0.8500')
  expect(proposedCeiling({ ...emptyLot, items: [bolts, nuts] })).toBe('10.85')
  expect(proposedCeiling({ ...emptyLot, items: [{ ...bolts, own_price: null }] })).toBeNull()
})

test('an open auction is an English one in which the best must be beaten', () => {
  const draft = {
    ...changeLot(addItems(newDraft('eur'), [nuts]), 0, { ceiling: '10' }),
    starts: '2026-11-22T10:00:00',
    ends: 'soon',
  }
  const body = draftBody(draft)
  expect(body.rules).toMatchObject({
    format: 'english',
    beat: 'best',
    step: { kind: 'percent', percent: '0.5', of: 'start' },
    ends_at: '',
    extension: { window_ms: 180_000, by_ms: 180_000 },
  })
  expect(body.lots[0]).toMatchObject({ ceiling: '10', budget: null, items: [{ quantity: '2.5', cpv: null }] })
})

test('the budget is sent as it is typed in plain decimals', () => {
  const draft = changeLot(addItems(newDraft('eur'), [nuts]), 0, { budget: '1 250,50' })
  expect(draftBody(draft).lots[0]).toMatchObject({ budget: '1250.50', target: null })
})

test('without a ceiling the step is measured by the best bid', () => {
  expect(draftBody(addItems(newDraft('eur'), [nuts])).rules.step).toMatchObject({ of: 'best' })
})

test('levels have a step in money', () => {
  const { rules } = draftBody({ ...newDraft('eur'), preset: 'dutch', step: '5', level_start: '50' })
  expect(rules).toMatchObject({
    format: 'dutch',
    step: { kind: 'absolute', amount: '5' },
    dutch: { start: '50', every_ms: 60_000 },
  })
})

test('landed cost is sent only when it is compared by', () => {
  const supplier = {
    ...{ supplier_company_id: 'c1', name: 'Anker', place: '', currency: 'usd', fx: '0,9' },
    ...{ landed: '12', fixed: '0', percent: '-2', k: '1', life_cost: '0' },
  }
  const draft = { ...newDraft('eur'), suppliers: [supplier] }
  expect(draftBody(draft).suppliers[0]).toEqual({ supplier_company_id: 'c1', currency: 'usd', fx: '0.9' })
  expect(draftBody({ ...draft, value: 'landed' }).suppliers[0]).toMatchObject({ landed: '12', percent: '-2' })
})

test.each([
  ['lots.0.items.2.quantity', 'goods'],
  ['suppliers.1.fx', 'suppliers'],
  ['rules.starts_at', 'rules'],
  ['terms', 'terms'],
  ['title', 'goods'],
])('a refusal of %s belongs to the part %s', (field, part) => {
  expect(partOf(field)).toBe(part)
})
