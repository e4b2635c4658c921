import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { RoomLot } from '~/api/auction-room.types'
import { Notice } from '~/ui/states/Notice'
import { isOver } from '../auction-room/deadline'
import classes from './cockpit.module.css'

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
      <div className={classes.controls}>
        <Button
          component="a"
          href={`/auction-lots/${lot.lot_id}/protocol`}
          download
          variant="default"
          leftSection={<IconDownload size={17} stroke={1.5} />}
        >
          {t('cockpit.protocol')}
        </Button>
      </div>
    </>
  )
}
