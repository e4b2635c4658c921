import type { Rebuild } from '../../providers/contract/profiles'

/** How much of the ledger is read, from 0 to 1; what arrived meanwhile counts to neither. */
export const rebuildShare = ({ interactions_done, interactions_total }: Rebuild): number =>
  interactions_total > 0 ? Math.min(interactions_done / interactions_total, 1) : 0
