import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { useT } from '../i18n/useT'
import { useTitle } from '../ui/page/useTitle'
import { EmptyState } from '../ui/state/EmptyState'

export function NotFound() {
  const t = useT()
  useTitle(t('state.no_page'))

  return (
    <EmptyState
      title={t('state.no_page')}
      hint={t('state.no_page_hint')}
      action={
        <Button variant="outlined" component={Link} to="/">
          {t('layout.menu.dashboard')}
        </Button>
      }
    />
  )
}
