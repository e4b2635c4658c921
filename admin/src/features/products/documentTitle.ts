import type { ProductDocument } from '../../providers/contract/products'
import type { Language } from '../../ui/preferences/preferences'

/** The title of a document in the reader's language, else in any it has. */
export const documentTitle = ({ titles }: ProductDocument, language: Language): string =>
  titles[language] ?? titles.en ?? titles.ru ?? titles.uk ?? ''
