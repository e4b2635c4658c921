import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'

const views = { registry: '/companies', clients: '/clients', groups: '/groups' } as const

/** The views of companies: the registry of counterparties, clients by what they buy, groups. */
export function CompanyViews({ current }: { current: keyof typeof views }) {
  const t = useT()

  return (
    <Tabs value={current} aria-label={t('companies.title')} sx={{ ml: 2 }}>
      {(Object.keys(views) as (keyof typeof views)[]).map((view) => (
        <Tab key={view} value={view} label={t(`companies.views.${view}`)} component={Link} to={views[view]} />
      ))}
    </Tabs>
  )
}
