import { IconShoppingCart } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { NavLink } from 'react-router'
import { Money } from '~/ui/format/Money'
import classes from './shell.module.css'
import { useShell } from './use-shell'

export function CartLink() {
  const { t } = useTranslation()
  const { cart } = useShell()
  const count = cart?.line_count ?? 0

  return (
    <NavLink to="/cart" className={classes.cart} aria-label={t('shell.cart_with', { count })}>
      <IconShoppingCart size={20} stroke={1.5} aria-hidden />
      {cart && count > 0 && (
        <>
          <span className={classes.count}>{count}</span>
          <span className={classes.cartTotal}>
            <Money amount={cart.subtotal} currency={cart.currency} />
          </span>
        </>
      )}
    </NavLink>
  )
}
