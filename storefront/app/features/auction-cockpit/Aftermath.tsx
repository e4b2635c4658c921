import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { RoomLot } from '~/api/auction-room.types'
import { Notice } from '~/ui/states/Notice'
import { isOver } from '../auction-room/deadline'
import { ProtocolLinks } from '../auction-room/ProtocolLinks'

type Props = { lot: RoomLot; orderIds: string[] }

/** What remains of a closed lot: its orders and the protocol anybody can check. */
export function Aftermath({ lot, orderIds }: Props) {
  const { t } = useTranslation()
  if (!isOver(lot)) return null
  return (
    <>
      {orderIds.length > 0 && (
        <Notice tone="done" title={t('cockpit.awarded_title')}>
          <ul>
            {orderIds.map((id) => (
              <li key={id}>
                <Link to={`/orders/${id}`} className="text-link">
                  {t('cockpit.to_order')}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ProtocolLinks lot={lot} />
    </>
  )
}
