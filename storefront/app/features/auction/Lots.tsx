import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Auction, Lot } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { isInBoughtPackage } from '../auction-award/bound-lots'
import { Countdown } from '../auction-room/Countdown'
import { useServerClock } from '../auction-room/use-server-clock'
import { useReadAgainAt } from './use-read-again-at'
import { unitKey } from './units'
import classes from './auction.module.css'

/** The lots with what is wanted in each, and the way into its room. */
export function Lots({ auction, now }: { auction: Auction; now: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const clock = useServerClock(now)
  useReadAgainAt(auction.state === 'scheduled' ? Date.parse(auction.rules.starts_at) : null, clock)
  const isOpen = auction.side === 'buyer' || auction.me?.state === 'accepted'

  return (
    <Section title={t('auction.lots')}>
      {auction.state === 'scheduled' && (
        <p className={classes.countdown}>
          {t('room.begins_in')}{' '}
          <Countdown clock={clock} to={Date.parse(auction.rules.starts_at)} label={t('room.begins_in')} />
        </p>
      )}
      <ul className={classes.lots}>
        {auction.lots.map((lot, place) => (
          <li key={lot.id}>
            <div className={classes.lotHead}>
              <h3>{lot.title}</h3>
              {lot.phase !== 'draft' && (
                <span>
                  {isInBoughtPackage(auction.lots, place)
                    ? t('auction.in_package')
                    : t(`auctions.phases.${lot.phase}`)}
                </span>
              )}
              {lot.ceiling !== null && (
                <span>{t('auction.ceiling', { amount: format.exact(lot.ceiling, auction.currency) })}</span>
              )}
              {lot.phase !== 'draft' && isOpen && (
                <Button
                  component={Link}
                  to={`/auctions/${auction.id}/lots/${lot.id}`}
                  className={classes.enter}
                  variant={auction.lots.length > 1 ? 'default' : 'filled'}
                >
                  {t(auction.side === 'buyer' ? 'auction.to_cockpit' : 'auction.to_room')}
                </Button>
              )}
            </div>
            <LotItems lot={lot} />
            {lot.order_ids?.map((id) => (
              <Link key={id} to={`/orders/${id}`} className="text-link">
                {t('cockpit.to_order')}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LotItems({ lot }: { lot: Lot }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className={classes.items}>
      {lot.items.map((item) => {
        const unit = unitKey(item.unit)
        return (
          <li key={item.id}>
            <span>
              {item.title} {item.sku && <span className="code">{item.sku}</span>}
              {item.cpv && <span className={classes.quiet}> · CPV {item.cpv}</span>}
            </span>
            <span className={classes.quantity}>
              {format.number(item.quantity)}
              {'\u00a0'}
              {unit ? t(`unit_names.${unit}`) : item.unit}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
