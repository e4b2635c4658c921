import { useTranslation } from '~/i18n/use-translation'
import type { SupplierRoom } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import classes from './room.module.css'

type Props = { me: SupplierRoom; decimals: number; isOvertaken: boolean }

/** The own place as far as the rules tell it, the leading price where it is shown, the own last bid. */
export function Standing({ me, decimals, isOvertaken }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (price: string) => format.exact(price, me.currency, decimals)
  const place = placeOf(me)

  return (
    <div className={classes.standing}>
      <p
        className={classes.place}
        role="status"
        data-light={me.light ?? undefined}
        data-leads={me.leads === true}
      >
        {place === 'rank' ? t('room.rank', { rank: me.rank }) : t(`room.places.${place}`)}
        {isOvertaken && <span className={classes.overtaken}>{t('room.overtaken')}</span>}
      </p>
      <dl className={classes.figures}>
        <div>
          <dt>{t('room.own_last')}</dt>
          <dd>{me.last ? money(me.last.price) : '–'}</dd>
        </div>
        {me.lead_price !== null && (
          <div>
            <dt>{t('room.lead_price')}</dt>
            <dd>{money(me.lead_price)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

const placeOf = ({ last, leads, rank, light }: SupplierRoom) => {
  if (!last) return 'none'
  if (leads) return 'lead'
  if (rank !== null) return 'rank'
  return light ?? 'hidden'
}
