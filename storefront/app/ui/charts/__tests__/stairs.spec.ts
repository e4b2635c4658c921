import { labelsOf, levels, scaleOf, stairOf, type Scale } from '../stairs'

const size = { width: 120, height: 120, inset: { left: 10, right: 10, top: 10, bottom: 10 } }
const points = [
  { at: 0, value: 100 },
  { at: 50, value: 80 },
]

test('a stair goes level to the next bid, down, and on to the edge', () => {
  const scale = scaleOf([{ label: 'A', points }], [], { from: 0, to: 100 }, size)
  const line = stairOf(points, scale, 100)
  expect(line).toMatch(/^M10\.0 [\d.]+H60\.0V[\d.]+H110\.0$/)
  expect(scale.y(80)).toBeGreaterThan(scale.y(100))
})

test('the limit has its place even when nobody has bid', () => {
  const scale = scaleOf([], [200], { from: 0, to: 100 }, size)
  expect(scale.low).toBeLessThan(200)
  expect(scale.high).toBeGreaterThan(200)
})

test('hairlines lie at round values within the drawing', () => {
  expect(levels({ low: 3_930_000, high: 5_850_000 } as Scale)).toEqual([
    4_000_000, 4_500_000, 5_000_000, 5_500_000,
  ])
  expect(levels({ low: 4.91, high: 5.02 } as Scale)).toEqual([4.95, 5])
  expect(levels({ low: -120, high: 260 } as Scale)).toEqual([-100, 0, 100, 200])
})

test('a stair without bids draws nothing', () => {
  expect(stairOf([], scaleOf([], [], { from: 0, to: 1 }, size), 1)).toBe('')
})

test('names are written where there is room, never over each other', () => {
  const at = (when: number, value: number) => ({ label: 'A', points: [{ at: when, value }] })
  const stairs = [at(10, 100), at(12, 99), at(95, 20), { label: 'B', points: [] }]
  const scale = scaleOf(stairs, [], { from: 0, to: 100 }, size)
  const [first, second, late, none] = labelsOf(stairs, scale, 110)
  expect([first?.anchor, second?.anchor, late?.anchor, none]).toEqual(['start', 'start', 'end', null])
  expect(second!.y - first!.y).toBeGreaterThanOrEqual(14)
  expect(late!.x).toBeLessThan(scale.x(95))
})
