import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { useT } from '../i18n/useT'
import { Page } from '../ui/page/Page'

export function NotFound() {
  const t = useT()

  return (
    <Page title={t('state.no_page')} lead={t('state.no_page_hint')}>
      <Button variant="outlined" component={Link} to="/">
        {t('layout.menu.dashboard')}
      </Button>
    </Page>
  )
}
