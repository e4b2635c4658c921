import { Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Price as PriceAnswer } from '~/api/prices.types'
import { Money } from './Money'
import classes from './Price.module.css'
import { PriceReasonText } from './PriceReasonText'
import { isReduced } from './price-reason'

type Props = {
  price: Pick<PriceAnswer, 'unit_price' | 'base_unit_price' | 'currency' | 'reason'>
  /** The unit one price is for. */
  unit?: string | null
  size?: 'row' | 'page'
  align?: 'start' | 'end'
}

/** The company's own price with its reason one click away; the list price is struck beside it only when true. */
export function Price({ price, unit, size = 'row', align = size === 'page' ? 'start' : 'end' }: Props) {
  const { t } = useTranslation()
  if (price.unit_price === null) return <span className={classes.none}>{t('price.on_request')}</span>

  return (
    <span className={classes.price} data-size={size} data-align={align}>
      {isReduced(price.unit_price, price.base_unit_price) && (
        <s className={classes.base}>
          <span className="visually-hidden">{t('price.list_price')} </span>
          <Money amount={price.base_unit_price!} currency={price.currency} kind="unit" />
        </s>
      )}
      <span className={classes.line}>
        <Popover width={280} position="bottom-end" withArrow={false} trapFocus returnFocus>
          <Popover.Target>
            <button type="button" className={classes.figure}>
              <Money amount={price.unit_price} currency={price.currency} kind="unit" />
              <span className="visually-hidden">, {t('price.why_label')}</span>
            </button>
          </Popover.Target>
          <Popover.Dropdown className={classes.reason}>
            <PriceReasonText price={price} />
          </Popover.Dropdown>
        </Popover>
        {unit && <span className={classes.unit}>{`\u00a0/\u00a0${unit}`}</span>}
      </span>
    </span>
  )
}
