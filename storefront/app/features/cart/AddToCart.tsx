import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { useFormat } from '~/ui/format/use-format'
import { Icon } from '~/ui/glyphs/Icon'
import { QuantityInput } from '~/ui/quantity/QuantityInput'
import { usePackWords } from '~/ui/quantity/use-pack-words'
import { useShell } from '../shell/use-shell'
import classes from './AddToCart.module.css'
import type { action } from './cart-lines'

type Goods = {
  variant_id: string | null
  title: string
  unit: string
  pack_size: number
  min_quantity: number
  step_quantity: number
  price: { unit_price: string | null }
}
type Props = {
  card: Goods
  quantity: number
  onQuantity: (quantity: number) => void
  size?: 'row' | 'page'
  align?: 'start' | 'end'
}

/** How much, and into the cart with it, without leaving the page. */
export function AddToCart({
  card,
  quantity,
  onQuantity,
  size = 'row',
  align = size === 'page' ? 'start' : 'end',
}: Props) {
  const { t } = useTranslation()
  const packWords = usePackWords()
  const format = useFormat()
  const fetcher = useFetcher<typeof action>()
  const { cart, may } = useShell()
  if (!may('cart:edit') || card.variant_id === null || card.price.unit_price === null) return null

  const inCart = cart?.quantities[card.variant_id]
  const isAdding = fetcher.state !== 'idle'
  const pack = packWords(card)

  return (
    <fetcher.Form
      method="post"
      action="/cart/lines"
      className={classes.add}
      data-size={size}
      data-align={align}
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={card.variant_id} />
      <input type="hidden" name="quantity" value={quantity} />
      <div className={classes.controls}>
        <QuantityInput
          value={quantity}
          rule={card}
          label={card.title}
          onChange={onQuantity}
          unit={card.unit}
        />
        <button
          type="submit"
          className={classes.submit}
          disabled={isAdding}
          data-adding={isAdding || undefined}
          aria-label={t('cart.add_title', { title: card.title })}
        >
          <Icon name="toCart" />
          {size === 'page' && t('cart.add')}
        </button>
      </div>
      {pack && <p className={classes.note}>{pack}</p>}
      <p role="status" className={classes.note}>
        {fetcher.data?.refusal && <span className={classes.refusal}>{fetcher.data.refusal}</span>}
        {inCart !== undefined && (
          <span className={classes.inCart}>
            <Icon name="check" size={14} stroke={2} />
            {t('cart.in_cart', { quantity: format.number(inCart), unit: format.unit(card.unit, inCart) })}
          </span>
        )}
      </p>
    </fetcher.Form>
  )
}
