import { openSpotlight } from './open-spotlight'

export const SEARCH_FIELD = 'search-field'

/** Puts the cursor into the search of the header; on a narrow screen, which has none, opens the search over everything. */
export function focusSearch() {
  const field = document.getElementById(SEARCH_FIELD) as HTMLInputElement | null
  if (!field?.offsetParent) return openSpotlight()
  field.focus()
  field.select()
}
