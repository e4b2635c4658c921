import { fileName, slugOf } from '../file-name'

const day = new Date('2026-11-22T10:00:00Z')

test('a file is called by the auction, the lot and the day', () => {
  const lot = { number: 17, event_title: 'Підшипники, весна «2027»', title: 'Лот 1: 6204/2RS' }
  expect(fileName('protocol', lot, day)).toBe('protocol-17-підшипники-весна-2027-лот-1-6204-2rs-2026-11-22')
})

test('a lot called like its auction is named once', () => {
  expect(fileName('protocol', { number: 3, event_title: 'Bolts', title: 'bolts' }, day)).toBe(
    'protocol-3-bolts-2026-11-22',
  )
})

test.each(['../../etc/passwd', '"; rm -rf', 'a\r\nset-cookie: b', '  ', '—'])(
  'nothing of %j but letters, digits and hyphens gets into a name',
  (title) => expect(slugOf(title)).toMatch(/^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u),
)
