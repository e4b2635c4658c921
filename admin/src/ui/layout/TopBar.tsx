import { IconSearch } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { LiveDot } from '../live/LiveDot'
import { openPalette } from '../palette/paletteState'
import { commandKey } from '../palette/commandKey'
import { LanguageMenu } from './LanguageMenu'
import { Mark } from './Mark'
import { ThemeMenu } from './ThemeMenu'
import styles from './TopBar.module.css'
import { UserMenu } from './UserMenu'

export function TopBar() {
  const t = useT()

  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.mark} aria-label="Gostiny">
        <Mark size={28} />
      </Link>
      <button type="button" className={styles.search} onClick={openPalette} aria-label={t('palette.open')}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span className={styles.prompt}>{t('palette.prompt')}</span>
        <kbd className={styles.keys}>{commandKey} K</kbd>
      </button>
      <div className={styles.tools}>
        <LiveDot />
        <LanguageMenu />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  )
}
