import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, NavLink } from 'react-router'
import { Mark } from '~/ui/glyphs/Mark'
import { openSpotlight } from '../search/open-spotlight'
import { SearchBox } from '../search/SearchBox'
import { CartLink } from './CartLink'
import { PersonMenu } from './PersonMenu'
import classes from './shell.module.css'
import { useShell } from './use-shell'

export function Header() {
  const { t } = useTranslation()
  const { may } = useShell()
  return (
    <header className={classes.header}>
      <div className={classes.headerRow}>
        <Link to="/" className={classes.brand} aria-label={t('shell.to_home')}>
          <Mark />
          <span>Gostiny</span>
        </Link>
        <nav className={classes.nav} aria-label={t('shell.main_menu')}>
          <NavLink to="/catalog">{t('shell.catalog')}</NavLink>
          <NavLink to="/orders">{t('shell.orders')}</NavLink>
          {may('auction:view') && <NavLink to="/auctions">{t('auctions.title')}</NavLink>}
          <NavLink to="/company">{t('shell.company')}</NavLink>
        </nav>
        <div className={classes.search}>
          <SearchBox />
        </div>
        <button
          type="button"
          className={classes.searchButton}
          aria-label={t('search.label')}
          onClick={openSpotlight}
        >
          <IconSearch size={20} stroke={1.5} />
        </button>
        <CartLink />
        <PersonMenu />
      </div>
    </header>
  )
}
