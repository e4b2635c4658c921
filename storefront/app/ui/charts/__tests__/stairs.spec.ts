import { levels, scaleOf, stairOf } from '../stairs'

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
  expect(levels(scale)).toHaveLength(4)
})

test('a stair without bids draws nothing', () => {
  expect(stairOf([], scaleOf([], [], { from: 0, to: 1 }, size), 1)).toBe('')
})
