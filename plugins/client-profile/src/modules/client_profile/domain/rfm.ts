/**
 * RFM (Hughes, "Strategic Database Marketing", 1994): each company is scored 1 to 5 by the quintile of its last
 * order's date, its number of orders and its revenue among all companies with orders; revenue is compared only
 * within one currency. Dates instead of ages make recency independent of the present.
 */
export type Score = 1 | 2 | 3 | 4 | 5

/** Upper borders of the quintiles 1 to 4, ascending: a value above the k-th border scores at least k + 1. */
export type Borders<T> = readonly T[]

export function score<T>(value: T, borders: Borders<T>): Score {
  return (1 + borders.filter((border) => value > border).length) as Score
}

export const SEGMENTS = [
  'champions',
  'loyal',
  'potential_loyal',
  'new_customers',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
] as const

export type Segment = (typeof SEGMENTS)[number]

/**
 * Segment by recency (row) and the mean of frequency and monetary, rounded half up (column): the customary
 * eleven names laid out so that every pair has exactly one.
 */
export const SEGMENT_GRID: readonly (readonly Segment[])[] = [
  ['lost', 'lost', 'hibernating', 'at_risk', 'cannot_lose'],
  ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cannot_lose'],
  ['about_to_sleep', 'about_to_sleep', 'need_attention', 'loyal', 'loyal'],
  ['promising', 'potential_loyal', 'potential_loyal', 'loyal', 'champions'],
  ['new_customers', 'potential_loyal', 'potential_loyal', 'loyal', 'champions'],
]

export function segmentOf(recency: Score, frequency: Score, monetary: Score): Segment {
  return SEGMENT_GRID[recency - 1][Math.floor((frequency + monetary + 1) / 2) - 1]
}

/** SQL for `score` of a column against an array column of borders. */
export const scoreSql = (value: string, borders: string): string =>
  `(1 + (${value} > ${borders}[1])::int + (${value} > ${borders}[2])::int
      + (${value} > ${borders}[3])::int + (${value} > ${borders}[4])::int)`

/** SQL for `segmentOf` over three integer expressions. */
export function segmentSql(recency: string, frequency: string, monetary: string): string {
  const rows = SEGMENT_GRID.map((row) => `array[${row.map((name) => `'${name}'`).join(',')}]`).join(',')
  return `(array[${rows}])[${recency}][(${frequency} + ${monetary} + 1) / 2]`
}
