import { provideArticleTitles } from '@gostiny/pricing'

provideArticleTitles((language) => ({
  sql: `(select said.title from catalog_text said where said.owner_id = product.id and said.language = ?)`,
  values: [language],
}))
