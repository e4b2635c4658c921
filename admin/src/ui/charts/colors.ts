/** The same thing has the same colour on every chart. */
export const chartColors = {
  revenue: 'var(--accent)',
  discount: 'var(--attention)',
  past: 'var(--slate)',
  expected: 'var(--accent-soft)',
} as const
