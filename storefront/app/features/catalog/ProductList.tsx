import { useTranslation } from '~/i18n/use-translation'
import type { Card } from '~/api/catalog.types'
import type { CatalogView } from './catalog-query'
import { ProductCard } from './ProductCard'
import { ProductRow } from './ProductRow'
import classes from './product-list.module.css'

export function ProductList({ cards, view }: { cards: Card[]; view: CatalogView }) {
  const { t } = useTranslation()
  const Item = view === 'cards' ? ProductCard : ProductRow
  return (
    <ul className={view === 'cards' ? classes.grid : classes.rows} aria-label={t('catalog.products')}>
      {cards.map((card) => (
        <li key={card.id}>
          <Item card={card} />
        </li>
      ))}
    </ul>
  )
}
