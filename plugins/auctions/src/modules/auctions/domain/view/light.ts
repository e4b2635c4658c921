import type { Visibility } from '../rules'

export type Light = 'green' | 'amber' | 'red'

/** The light of a rank; null without a light or a rank. RULES.md §12. */
export function lightOf(light: Visibility['light'], rank: number | null): Light | null {
  if (!light || rank === null) return null
  if (rank <= light.green) return 'green'
  return rank <= light.amber ? 'amber' : 'red'
}
