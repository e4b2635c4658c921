import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { AuctionSide } from '~/api/auctions.types'
import { useShell } from '../shell/use-shell'
import classes from './auctions.module.css'

const SIDES: AuctionSide[] = ['buyer', 'supplier']

/** Which auctions are shown: run by the company, with an invitation, open to those who ask. */
export function AuctionSides({ current }: { current: AuctionSide | 'openings' }) {
  const { t } = useTranslation()
  const { may } = useShell()
  return (
    <nav className={classes.sides} aria-label={t('auctions.sides_label')}>
      {SIDES.map((side) => (
        <Link key={side} to={`/auctions?as=${side}`} aria-current={side === current ? 'page' : undefined}>
          {t(`auctions.sides.${side}`)}
        </Link>
      ))}
      <Link to="/auctions/openings" aria-current={current === 'openings' ? 'page' : undefined}>
        {t('sourcing.openings')}
      </Link>
      <Link className={classes.report} to={current === 'buyer' ? '/auctions/savings' : '/auctions/scorecard'}>
        {current === 'buyer' ? t('savings.title') : t('scorecard.title')}
      </Link>
      {(may('auction:run') || may('auction:bid')) && (
        <Link to="/auctions/webhooks">{t('webhooks.title')}</Link>
      )}
    </nav>
  )
}
