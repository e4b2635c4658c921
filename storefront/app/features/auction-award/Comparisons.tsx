import type { BoundLot } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import classes from './award.module.css'
import { comparisonsOf } from './bound-lots'

type Props = { auction: Auction; lots: BoundLot[] }

/** Each package in a sentence: what it costs together, what its lots cost apart, and which is less. */
export function Comparisons({ auction, lots }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (value: string) => format.exact(value, auction.currency)
  const titleOf = (id: string) => auction.lots.find((lot) => lot.id === id)?.title ?? '–'

  return (
    <ul className={classes.comparisons}>
      {comparisonsOf(lots).map(({ package_id, together, apart, gain }) => {
        const words = { name: titleOf(package_id), together: money(together) }
        if (!apart || !gain) return <li key={package_id}>{t('package_award.cannot_compare', words)}</li>
        const isDearer = gain.startsWith('-')
        return (
          <li key={package_id}>
            {t(isDearer ? 'package_award.dearer' : 'package_award.cheaper', {
              ...words,
              apart: money(apart),
              gain: money(gain.replace('-', '')),
            })}
          </li>
        )
      })}
    </ul>
  )
}
