import type { Company } from '../providers/contract/companies'

/** Who of the staff looks after the company. */
export const ownerName = ({ owner }: Pick<Company, 'owner'>): string | null =>
  owner && (owner.name ?? owner.email)
