import { Link, useLocation } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { Mark } from './Mark'
import { destinations, isHere } from './navigation'
import styles from './Rail.module.css'

export function Rail() {
  const t = useT()
  const { pathname } = useLocation()

  return (
    <nav className={styles.rail} aria-label={t('layout.navigation')}>
      <Link to="/" className={styles.mark} aria-label="Gostiny">
        <Mark />
      </Link>
      <ul>
        {destinations.map((destination) => (
          <li key={destination.name}>
            <Link
              to={destination.path}
              className={styles.item}
              aria-current={isHere(destination, pathname) ? 'page' : undefined}
            >
              <destination.icon size={20} stroke={1.6} aria-hidden />
              <span>{t(`layout.menu.${destination.name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
