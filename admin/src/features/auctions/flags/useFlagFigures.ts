import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionFlagRow } from '../../../providers/contract/auction-flags'
import { formatShare } from '../../../ui/values/format'

/** Below it a likelihood is said as "less than". */
const least = 0.001

/** The figures of a sign as they are written. */
export function useFlagFigures() {
  const t = useT()
  const locale = useLocaleTag()
  const share = (value: number | null | undefined) => (value == null ? '—' : formatShare(value, locale, 1))

  return {
    chance: ({ p }: AuctionFlagRow): string =>
      p !== null && p < least ? t('auctions.flags.less', { p: formatShare(least, locale, 1) }) : share(p),
    expected: ({ expected }: AuctionFlagRow): string => share(expected),
    words: (flag: AuctionFlagRow): string =>
      t(`auctions.flags.words.${flag.screen}`, {
        n: flag.n,
        k: flag.k,
        expected: share(flag.expected),
        gap: share(flag.gap),
      }),
  }
}
