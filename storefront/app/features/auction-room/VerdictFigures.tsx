import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { VerdictKind } from './verdict'
import classes from './verdict.module.css'

type Props = { lot: RoomLot; me: SupplierRoom; kind: VerdictKind; orderNumber: number | null }

/** The own bid, the place and the winning offer as far as the rules tell them, and the buyer's order. */
export function VerdictFigures({ lot: { rules }, me, kind, orderNumber }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (price: string) => format.exact(price, me.currency, rules.decimals)
  const isBeaten = me.lead_price !== null && me.leads !== true && kind !== 'won'
  const figures = [
    { term: t('room.own_last'), value: me.last && money(me.last.price), isMain: true },
    { term: t('room.place'), value: me.rank },
    {
      term: t(kind === 'lost' && !rules.split ? 'room.winning_price' : 'room.lead_price'),
      value: isBeaten && me.lead_price ? money(me.lead_price) : null,
    },
    { term: t('room.won_quantity'), value: rules.split && me.won ? format.number(me.won) : null },
    { term: t('room.order'), value: orderNumber && t('orders.number', { number: orderNumber }) },
  ].filter(({ value }) => value !== null)
  if (!figures.length) return null

  return (
    <dl className={classes.figures}>
      {figures.map(({ term, value, isMain }) => (
        <div key={term} data-main={isMain}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
