import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import classes from './draft.module.css'

type Props = { isChanged: boolean; onForget: () => void }

/** Asks before what was typed and not saved is left behind; the browser itself asks when the window is closed. */
export function LeaveGuard({ isChanged, onForget }: Props) {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isChanged && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isChanged])

  if (blocker.state !== 'blocked') return null
  const forget = () => {
    onForget()
    blocker.proceed()
  }
  return (
    <Dialog onClose={() => blocker.reset()} title={t('auction_draft.leave_title')}>
      <p>{t('auction_draft.leave_text')}</p>
      <div className={classes.leaveButtons}>
        <Button onClick={() => blocker.reset()} data-autofocus>
          {t('auction_draft.leave_stay')}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed()}>
          {t('auction_draft.leave_keep')}
        </Button>
        <Button variant="subtle" color="red" onClick={forget}>
          {t('auction_draft.leave_forget')}
        </Button>
      </div>
    </Dialog>
  )
}
