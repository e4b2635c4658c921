import { useT } from '../../../i18n/useT'
import type { Opening, ShareHolder } from '../../../providers/contract/auction-opening'
import { DateTime } from '../../../ui/values/DateTime'

/** What became of one share of the key: who presented it and when; of the third party also whether it was fetched. */
export function ShareState({ opening, holder }: { opening: Opening; holder: ShareHolder }) {
  const t = useT()
  const shown = opening.presented.find((one) => one.holder === holder)
  const { name, fetched_at } = opening.third

  if (shown)
    return (
      <>
        {shown.presented_name}
        <br />
        <span className="muted">
          <DateTime at={shown.presented_at} as="datetime" />
        </span>
      </>
    )
  return (
    <>
      <span className="muted">{t('auctions.opening.absent')}</span>
      {holder === 'third' && (
        <>
          <br />
          {name},{' '}
          {fetched_at ? (
            <>
              {t('auctions.opening.fetched')} <DateTime at={fetched_at} as="datetime" />
            </>
          ) : (
            t('auctions.opening.unfetched')
          )}
        </>
      )}
    </>
  )
}
