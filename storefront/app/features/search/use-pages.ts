import { useTranslation } from '~/i18n/use-translation'
import { useShell } from '../shell/use-shell'
import type { Found } from './spotlight-groups'

/** The pages of the portal by the names they have in the menu. */
export function usePages(): Found[] {
  const { t } = useTranslation()
  const { may } = useShell()
  return [
    { key: 'page-home', to: '/', title: t('shell.home') },
    { key: 'page-catalog', to: '/catalog', title: t('shell.catalog') },
    { key: 'page-orders', to: '/orders', title: t('shell.orders') },
    ...(may('auction:view') ? [{ key: 'page-auctions', to: '/auctions', title: t('auctions.title') }] : []),
    { key: 'page-cart', to: '/cart', title: t('shell.cart') },
    { key: 'page-company', to: '/company', title: t('shell.company') },
    { key: 'page-profile', to: '/profile', title: t('shell.profile') },
  ]
}
