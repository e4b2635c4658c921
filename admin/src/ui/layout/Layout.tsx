import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLocation } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { Palette } from '../palette/Palette'
import { Notifications } from '../state/Notifications'
import { ErrorState } from '../state/ErrorState'
import { PageSkeleton } from '../state/Skeletons'
import { BottomBar } from './BottomBar'
import styles from './Layout.module.css'
import { Rail } from './Rail'
import { ShortcutsHelp } from './ShortcutsHelp'
import { TopBar } from './TopBar'

export function Layout({ children }: { children: ReactNode }) {
  const t = useT()
  const { pathname } = useLocation()

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('layout.skip')}
      </a>
      <Rail />
      <div className={styles.column}>
        <TopBar />
        <main id="content" className={styles.content} tabIndex={-1}>
          <ErrorBoundary
            key={pathname}
            fallbackRender={({ error, resetErrorBoundary }) => (
              <ErrorState error={error} onRetry={resetErrorBoundary} />
            )}
          >
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ErrorBoundary>
        </main>
        <BottomBar />
      </div>
      <Palette />
      <ShortcutsHelp />
      <Notifications />
    </div>
  )
}
