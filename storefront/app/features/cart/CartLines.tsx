import { notifications } from '@mantine/notifications'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Cart, CartLine } from '~/api/cart.types'
import { UndoButton } from '~/ui/states/UndoButton'
import { CartRow } from './CartRow'
import classes from './cart.module.css'

export function CartLines({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const remover = useFetcher()
  const restorer = useFetcher()
  const leaving = remover.formData?.get('line_id')

  const remove = (line: CartLine) => {
    void remover.submit(
      { intent: 'remove', line_id: line.id, variant_id: line.variant_id },
      { method: 'post', action: '/cart/lines' },
    )
    const id = notifications.show({
      message: (
        <UndoButton
          text={t('cart.removed', { title: line.product.title })}
          onUndo={() => {
            notifications.hide(id)
            void restorer.submit(
              { intent: 'add', variant_id: line.variant_id, quantity: line.quantity },
              { method: 'post', action: '/cart/lines' },
            )
          }}
        />
      ),
    })
  }

  return (
    <ul className={classes.lines} aria-label={t('cart.lines')}>
      {cart.lines
        .filter(({ id }) => id !== leaving)
        .map((line) => (
          <CartRow key={line.id} line={line} currency={cart.currency} onRemove={() => remove(line)} />
        ))}
    </ul>
  )
}
