import {
  IconBuildingWarehouse,
  IconGavel,
  IconHome,
  IconReceipt,
  IconShoppingCart,
} from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { NavLink } from 'react-router'
import classes from './shell.module.css'
import { useShell } from './use-shell'

type Tab = { to: string; label: string; Icon: typeof IconHome; badge?: number }

/** The same places as in the header, under the thumb. */
export function TabBar() {
  const { t } = useTranslation()
  const { cart, may } = useShell()
  const count = cart?.line_count ?? 0
  const tabs: Tab[] = [
    { to: '/', label: t('shell.home'), Icon: IconHome },
    { to: '/catalog', label: t('shell.catalog'), Icon: IconBuildingWarehouse },
    { to: '/orders', label: t('shell.orders'), Icon: IconReceipt },
    ...(may('auction:view') ? [{ to: '/auctions', label: t('auctions.title'), Icon: IconGavel }] : []),
    { to: '/cart', label: t('shell.cart'), Icon: IconShoppingCart, badge: count },
  ]

  return (
    <nav className={classes.tabs} aria-label={t('shell.tabs')}>
      {tabs.map(({ to, label, Icon, badge }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <span className={classes.tabIcon}>
            <Icon size={22} stroke={1.5} aria-hidden />
            {badge ? <span className={classes.count}>{badge}</span> : null}
          </span>
          {label}
        </NavLink>
      ))}
    </nav>
  )
}
