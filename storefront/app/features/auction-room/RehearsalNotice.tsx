import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { Notice } from '~/ui/states/Notice'
import classes from './room.module.css'

type Props = { auction: Pick<Auction, 'is_rehearsal' | 'opponents' | 'rehearsal_of' | 'side'> }

/** Says on every screen of a rehearsal that it is one, and who bids in it. */
export function RehearsalNotice({ auction }: Props) {
  const { t } = useTranslation()
  if (!auction.is_rehearsal) return null
  const { opponents, rehearsal_of, side } = auction
  return (
    <div className={classes.rehearsal}>
      <Notice tone="attention" title={t('rehearsal.title')}>
        <p>
          {t(opponents === 'synthetic' ? 'rehearsal.against_house' : 'rehearsal.with_suppliers')}{' '}
          {side === 'buyer' && rehearsal_of && (
            <Link to={`/auctions/${rehearsal_of}`} className="text-link">
              {t('rehearsal.to_original')}
            </Link>
          )}
        </p>
      </Notice>
    </div>
  )
}
