import type { ReactNode } from 'react'
import type { SupplierCard } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { countryName } from '../company/countries'
import { SupplierFilters } from './SupplierFilters'
import { SupplierRecord } from './SupplierRecord'
import { divisionsOf } from './supplier-filter'
import classes from './suppliers.module.css'
import { useSupplierSearch } from './use-supplier-search'

type Props = {
  /** Goods that are bought; their categories are offered first. */
  items: { cpv: string | null }[]
  /** Companies that are invited already. */
  invited: string[]
  most?: number
  /** What can be done with a supplier that was found. */
  action: (card: SupplierCard) => ReactNode
}

/** Suppliers that may be invited, found by name, category and country, with how they did in auctions. */
export function SupplierSearch({ items, invited, most, action }: Props) {
  const { t, language } = useTranslation()
  const { filter, change, suppliers, divisions, isReading } = useSupplierSearch()
  const others = (suppliers ?? []).filter(({ id }) => !invited.includes(id)).slice(0, most)

  return (
    <div className={classes.search}>
      <SupplierFilters
        filter={filter}
        divisions={divisions}
        ownDivisions={divisionsOf(items)}
        onChange={change}
      />
      {!suppliers && <p className={classes.quiet}>{t('states.loading')}</p>}
      <ul className={classes.found} aria-label={t('auction_draft.found_suppliers')} aria-busy={isReading}>
        {others.map((card) => (
          <li key={card.id}>
            <div>
              <span>
                {card.name}{' '}
                <span className={classes.quiet}>
                  {[card.city, card.country && countryName(card.country, language)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <SupplierRecord card={card} />
            </div>
            {card.scorecard.score !== null && (
              <span className={classes.score}>
                <b>{card.scorecard.score}</b>
                <span className={classes.quiet}>{t('scorecard.of_hundred')}</span>
              </span>
            )}
            {action(card)}
          </li>
        ))}
      </ul>
      {suppliers && !isReading && others.length === 0 && (
        <p className={classes.quiet}>{t('supplier_search.none')}</p>
      )}
    </div>
  )
}
