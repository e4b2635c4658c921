import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import styles from './BottomBar.module.css'
import { barDestinations, destinations, isHere } from './navigation'

/** The rail of a phone. */
export function BottomBar() {
  const t = useT()
  const { pathname } = useLocation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const rest = destinations.slice(barDestinations)

  return (
    <nav className={styles.bar} aria-label={t('layout.navigation')}>
      {destinations.slice(0, barDestinations).map((destination) => (
        <Link
          key={destination.name}
          to={destination.path}
          className={styles.item}
          aria-current={isHere(destination, pathname) ? 'page' : undefined}
        >
          <destination.icon size={20} stroke={1.6} aria-hidden />
          {t(`layout.menu.${destination.name}`)}
        </Link>
      ))}
      <button
        type="button"
        className={styles.item}
        aria-haspopup="menu"
        aria-current={rest.some((destination) => isHere(destination, pathname)) ? 'page' : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <IconDots size={20} stroke={1.6} aria-hidden />
        {t('layout.more')}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rest.map(({ name, path, icon: Icon }) => (
          <MenuItem key={name} component={Link} to={path} onClick={() => setAnchor(null)}>
            <Icon size={18} stroke={1.6} aria-hidden />
            {t(`layout.menu.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </nav>
  )
}
