import { changedLines, readSeenLines } from '../changed-lines'

const line = (id: string, unit_price: string) => ({ id, title: `Goods ${id}`, unit_price, quantity: 1 })

test('only a price that is really another is a change', () => {
  expect(changedLines([line('1', '2.50')], [line('1', '2.5')])).toEqual([])
  expect(changedLines([line('1', '2.50')], [line('1', '2.60')])).toEqual([
    { title: 'Goods 1', was: '2.50', now: '2.60' },
  ])
})

test('lines that came or went meanwhile are told', () => {
  expect(changedLines([line('1', '1')], [line('2', '3')])).toEqual([
    { title: 'Goods 2', was: null, now: '3' },
    { title: 'Goods 1', was: '1', now: null },
  ])
})

test('a garbled entry names no change', () => {
  expect(readSeenLines('{')).toEqual([])
  expect(readSeenLines('"text"')).toEqual([])
})
