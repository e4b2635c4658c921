import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'

const views = {
  all: '/auctions',
  live: '/auctions/live',
  disputes: '/auctions/disputes',
  flags: '/auctions/flags',
  savings: '/auction-savings',
} as const

/** The views of auctions: all of them, what is live, disputes, signs of collusion, what they saved. */
export function AuctionViews({ current }: { current: keyof typeof views }) {
  const t = useT()

  return (
    <Tabs
      value={current}
      aria-label={t('auctions.views.label')}
      variant="scrollable"
      scrollButtons={false}
      sx={{ ml: { sm: 2 } }}
    >
      {(Object.keys(views) as (keyof typeof views)[]).map((view) => (
        <Tab key={view} value={view} label={t(`auctions.views.${view}`)} component={Link} to={views[view]} />
      ))}
    </Tabs>
  )
}
