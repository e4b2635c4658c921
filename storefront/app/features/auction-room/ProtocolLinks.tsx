import { useId } from 'react'
import { Button } from '@mantine/core'
import { IconDownload, IconFileTypePdf, IconReceipt } from '@tabler/icons-react'
import type { RoomLot } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { isOver } from './deadline'
import classes from './room.module.css'

type Props = { lot: RoomLot; isSupplier?: boolean; hasReceipts?: boolean }

/** The protocol of a closed lot: to be read, and to be checked by the verifier; for a bidder his receipts too. */
export function ProtocolLinks({ lot, isSupplier = false, hasReceipts = false }: Props) {
  const { t } = useTranslation()
  const note = useId()
  if (!isOver(lot)) return null
  const address = `/auction-lots/${lot.lot_id}`
  const extent = lot.rules.visibility.protocol ?? 'whole'
  const isOwn = isSupplier && extent === 'own'
  return (
    <>
      <div className={classes.protocols}>
        <Button
          component="a"
          href={`${address}/protocol-pdf`}
          download
          variant="default"
          leftSection={<IconFileTypePdf size={17} stroke={1.5} />}
        >
          {t('sealed.protocol_pdf')}
        </Button>
        <Button
          component="a"
          href={`${address}/protocol`}
          download
          variant="default"
          aria-describedby={isSupplier ? note : undefined}
          leftSection={<IconDownload size={17} stroke={1.5} />}
        >
          {t(isOwn ? 'cockpit.protocol_mine' : 'cockpit.protocol')}
        </Button>
        {hasReceipts && (
          <Button
            component="a"
            href={`${address}/receipts`}
            download
            variant="default"
            leftSection={<IconReceipt size={17} stroke={1.5} />}
          >
            {t('room.receipts')}
          </Button>
        )}
      </div>
      {isSupplier && (
        <p id={note} className={classes.protocolNote}>
          {t(`cockpit.protocol_holds.${extent}`)}
        </p>
      )}
    </>
  )
}
