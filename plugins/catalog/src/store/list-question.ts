import type { Language } from '@gostiny/platform'
import type { AttributeFilter } from '../modules/catalog/domain/list-filters'

/** What a list of products is asked for, the words already looked up. */
export type ListQuestion = {
  language: Language
  filters: AttributeFilter[]
  /** Handle of a category: its whole subtree. */
  category?: string
  inStock: boolean
  /** Found by words, the best first; undefined when no words were given. */
  matches?: { ids: string[]; scores: number[] }
  /** The typed text as a part number: an exact hit comes first. */
  skuKey?: string
}
