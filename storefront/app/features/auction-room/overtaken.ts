import type { SupplierRoom } from '~/api/auction-room.types'

type Standing = Pick<SupplierRoom, 'rank' | 'light' | 'leads' | 'last'>

const LIGHTS = { green: 0, amber: 1, red: 2 } as const

/** Whether somebody else has just got ahead, as far as the rules let the participant know. */
export function isOvertaken(before: Standing, after: Standing): boolean {
  if (!before.last || !after.last) return false
  if (before.leads && after.leads === false) return true
  if (before.rank !== null && after.rank !== null) return after.rank > before.rank
  return before.light !== null && after.light !== null && LIGHTS[after.light] > LIGHTS[before.light]
}
