import { useTranslation } from '~/i18n/use-translation'
import type { Card } from '~/api/catalog.types'
import { Section } from '~/ui/layout/Section'
import { ProductList } from '../catalog/ProductList'
import classes from './product.module.css'

const RELATED_SHOWN = 4

export function Related({ cards }: { cards: Card[] }) {
  const { t } = useTranslation()
  return (
    <div className={classes.related}>
      <Section title={t('product.related')}>
        <ProductList cards={cards.slice(0, RELATED_SHOWN)} view="cards" />
      </Section>
    </div>
  )
}
