import type { BoundLot } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Tick } from '~/ui/form/Tick'

type Props = {
  auction: Auction
  lots: BoundLot[]
  chosen: string[]
  onToggle: (lotId: string) => void
}

/** Which lots and packages are awarded; what would be given twice is taken out by itself. */
export function SetChoice({ auction, lots, chosen, onToggle }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const titleOf = (id: string) => auction.lots.find((lot) => lot.id === id)?.title ?? '–'
  return (
    <div role="group" aria-label={t('package_award.other')}>
      {lots.map(({ lot_id, covers, best }) =>
        best ? (
          <Tick
            key={lot_id}
            label={[
              titleOf(lot_id),
              format.exact(best, auction.currency),
              ...(covers.length
                ? [t('package_award.package', { lots: covers.map(titleOf).join(', ') })]
                : []),
            ].join(' · ')}
            checked={chosen.includes(lot_id)}
            onChange={() => onToggle(lot_id)}
          />
        ) : null,
      )}
    </div>
  )
}
