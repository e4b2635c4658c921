import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import classes from './lot-tabs.module.css'

/** The lots of an auction, to go from one room to the next; nothing when there is one. */
export function LotTabs({ auction, lotId }: { auction: Auction; lotId: string }) {
  const { t } = useTranslation()
  const lots = auction.lots.filter(({ phase }) => phase !== 'draft')
  if (lots.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t('auction.lots')}>
      {lots.map(({ id, title, phase }) => (
        <Link
          key={id}
          to={`/auctions/${auction.id}/lots/${id}`}
          aria-current={id === lotId ? 'page' : undefined}
          data-phase={phase}
        >
          {title} <span>{t(`auctions.phases.${phase}`)}</span>
        </Link>
      ))}
    </nav>
  )
}
