import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Price as PriceAnswer } from '~/api/prices.types'
import { Money } from './Money'
import classes from './Price.module.css'
import { PriceFigure } from './PriceFigure'
import { isReduced } from './price-reason'
import { useFormat } from './use-format'

const PriceWhy = lazy(() => import('./PriceWhy'))

type Props = {
  price: Pick<PriceAnswer, 'unit_price' | 'base_unit_price' | 'currency' | 'reason'>
  /** The unit one price is for. */
  unit?: string | null
  size?: 'row' | 'page'
  align?: 'start' | 'end'
}

/**
 * The company's own price with its reason one click away; the list price is struck beside it only when true.
 * What explains it is fetched when it is first asked for: a list shows many prices and explains few.
 */
export function Price({ price, unit, size = 'row', align = size === 'page' ? 'start' : 'end' }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [asked, setAsked] = useState(false)
  if (price.unit_price === null) return <span className={classes.none}>{t('price.on_request')}</span>
  const figure = <PriceFigure price={price} onClick={() => setAsked(true)} />

  return (
    <span className={classes.price} data-size={size} data-align={align}>
      {isReduced(price.unit_price, price.base_unit_price) && (
        <s className={classes.base}>
          <span className="visually-hidden">{t('price.list_price')} </span>
          <Money amount={price.base_unit_price!} currency={price.currency} kind="unit" />
        </s>
      )}
      <span className={classes.line}>
        {asked ? (
          <Suspense fallback={figure}>
            <PriceWhy price={price} />
          </Suspense>
        ) : (
          figure
        )}
        {unit && <span className={classes.unit}>{`\u00a0/\u00a0${format.unit(unit, 1)}`}</span>}
      </span>
    </span>
  )
}
