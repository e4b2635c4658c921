export type Campaign = {
  section: string
  from: { month: number; day: number }
  days: number
  discount: number
}

/** Sales campaigns that return every year. */
export const CAMPAIGNS: Campaign[] = [
  { section: 'bearings', from: { month: 3, day: 1 }, days: 31, discount: 0.1 },
  { section: 'abrasives', from: { month: 6, day: 1 }, days: 30, discount: 0.12 },
  { section: 'safety', from: { month: 9, day: 1 }, days: 30, discount: 0.15 },
  { section: 'chemicals', from: { month: 11, day: 5 }, days: 35, discount: 0.1 },
]
