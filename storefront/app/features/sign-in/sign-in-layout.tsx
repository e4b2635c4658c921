import { useTranslation } from '~/i18n/use-translation'
import { Outlet } from 'react-router'
import { Mark } from '~/ui/glyphs/Mark'
import { PreferenceSwitches } from '../shell/PreferenceSwitches'
import { Arcade } from './Arcade'
import classes from './sign-in.module.css'

export default function SignInLayout() {
  const { t } = useTranslation()
  return (
    <div className={classes.page}>
      <div className={classes.side}>
        <header className={classes.brand}>
          <Mark size={30} />
          <span>Gostiny</span>
        </header>
        <main className={classes.main}>
          <Outlet />
        </main>
        <footer className={classes.footer}>
          <PreferenceSwitches />
        </footer>
      </div>
      <aside className={classes.court}>
        <Arcade />
        <p className={classes.motto}>{t('sign_in.motto')}</p>
      </aside>
    </div>
  )
}
