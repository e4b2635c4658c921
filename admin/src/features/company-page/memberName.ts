import type { Member } from '../../providers/contract/companies'

export const memberName = ({ first_name, last_name, email }: Member): string =>
  [first_name, last_name].filter(Boolean).join(' ') || email
