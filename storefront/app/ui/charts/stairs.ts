export type Stair = { label: string; points: { at: number; value: number }[] }

type Size = {
  width: number
  height: number
  inset: { left: number; right: number; top: number; bottom: number }
}
export type Scale = { low: number; high: number; x: (at: number) => number; y: (value: number) => number }

/** Air above the highest and below the lowest value, as a share of what lies between. */
const AIR = 0.08
/** Hairlines a drawing has room for. */
const LEVELS = 5

const ROUND = [1, 2, 5]

/** Where instants and values lie in a drawing. */
export function scaleOf(
  stairs: readonly Stair[],
  limits: readonly number[],
  { from, to }: { from: number; to: number },
  { width, height, inset }: Size,
): Scale {
  const values = stairs.flatMap(({ points }) => points.map(({ value }) => value))
  const all = [...values, ...limits]
  const [lowest, highest] = all.length ? [Math.min(...all), Math.max(...all)] : [0, 1]
  const air = (highest - lowest || Math.abs(highest) || 1) * AIR
  const [low, high] = [lowest - air, highest + air]
  const span = Math.max(1, to - from)
  return {
    low,
    high,
    x: (at) => inset.left + ((at - from) / span) * (width - inset.left - inset.right),
    y: (value) => inset.top + ((high - value) / (high - low)) * (height - inset.top - inset.bottom),
  }
}

/** Round values to draw a hairline at: multiples of 1, 2 or 5 times a power of ten, five at most. */
export function levels({ low, high }: Scale): number[] {
  const least = (high - low) / LEVELS
  const power = 10 ** Math.floor(Math.log10(least))
  const step = power * (ROUND.find((factor) => factor * power >= least) ?? 10)
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(digits)))
}

/** The line of a stair: level until the next bid, then straight down; it goes on to the right edge. */
export function stairOf(points: Stair['points'], { x, y }: Scale, to: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map(({ at, value }) => `H${x(at).toFixed(1)}V${y(value).toFixed(1)}`)
  return `M${x(first.at).toFixed(1)} ${y(first.value).toFixed(1)}${steps.join('')}H${x(to).toFixed(1)}`
}

export type StairLabel = { x: number; y: number; anchor: 'start' | 'end' }

/** A label stands above the last step, or before it where there is no room to its right. */
const LATE = 0.6
const ABOVE = 7
/** Closer than this two labels would be written over each other. */
const LINE = 14
const REACH = 160

/** Where the lines are named, top down; a name that would cover the one above it moves down. */
export function labelsOf(stairs: readonly Stair[], { x, y }: Scale, right: number): (StairLabel | null)[] {
  const wished = stairs.map(({ points }): StairLabel | null => {
    const last = points.at(-1)
    if (!last) return null
    const isLate = x(last.at) > right * LATE
    return {
      x: x(last.at) + (isLate ? -5 : 4),
      y: y(last.value) - ABOVE,
      anchor: isLate ? 'end' : 'start',
    }
  })
  const placed: StairLabel[] = []
  for (const label of wished.filter((one) => one !== null).sort((a, b) => a.y - b.y)) {
    const above = placed.findLast((one) => Math.abs(one.x - label.x) < REACH)
    if (above) label.y = Math.max(label.y, above.y + LINE)
    placed.push(label)
  }
  return wished
}
