import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import { EmptyState } from '~/ui/states/EmptyState'
import { catalogAddress, changed, isNarrowed, type CatalogQuery } from './catalog-query'

export function NothingFound({ query }: { query: CatalogQuery }) {
  const { t } = useTranslation()
  const narrowed = isNarrowed(query)
  const wider = narrowed
    ? { to: catalogAddress(changed(query, { filters: {}, inStock: false })), text: t('catalog.put_away_all') }
    : { to: '/catalog', text: t('catalog.whole') }

  return (
    <EmptyState
      glyph="rack"
      title={t('catalog.nothing_title')}
      text={narrowed ? t('catalog.nothing_narrowed') : t('catalog.nothing_text')}
      action={
        <Button component={Link} to={wider.to} variant="default">
          {wider.text}
        </Button>
      }
    />
  )
}
