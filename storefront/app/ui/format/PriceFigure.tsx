import type { ComponentProps } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Price } from '~/api/prices.types'
import { Money } from './Money'
import classes from './Price.module.css'

type Props = ComponentProps<'button'> & { price: Pick<Price, 'unit_price' | 'currency'> }

/** The figure itself, pressed to learn why it is so. */
export function PriceFigure({ price, ...button }: Props) {
  const { t } = useTranslation()
  return (
    <button type="button" aria-haspopup="dialog" className={classes.figure} {...button}>
      <Money amount={price.unit_price ?? ''} currency={price.currency} kind="unit" />
      <span className="visually-hidden">, {t('price.why_label')}</span>
    </button>
  )
}
