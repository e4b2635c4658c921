import type { MessageKey } from '../../i18n/messages'
import type { useT } from '../../i18n/useT'
import type { Thing } from '../../providers/contract/profiles'

/** A division by its name; where the codes are not loaded, by its digits. */
export function divisionName(division: Thing | null, t: ReturnType<typeof useT>): string {
  if (!division) return t('company_page.auctions.no_category')
  return division.title === division.id ? `CPV ${division.id}` : division.title
}

export const formatKey = (format: string): MessageKey =>
  `company_page.auctions.format.${format}` as MessageKey
