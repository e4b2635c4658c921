import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import classes from './room.module.css'
import { isOver } from './deadline'
import { ReasonDialog } from './ReasonDialog'

type Asked = 'claim_mistake' | 'pass' | 'cancel_bid'

/** What a supplier may do about his bid beside lowering it, each asked about before it is done. */
export function OwnBid({ lot, me }: { lot: RoomLot; me: SupplierRoom }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = useCallback(() => setAsked(null), [])
  const open = asksOf(lot, me)
  if (!open.length && !asked) return null

  return (
    <div className={classes.ownBid}>
      {open.map((kind) => (
        <Button key={kind} variant="subtle" color="gray" size="compact-sm" onClick={() => setAsked(kind)}>
          {t(`room.asks.${kind}.button`)}
        </Button>
      ))}
      {asked && (
        <ReasonDialog
          lotId={lot.lot_id}
          command={asked === 'claim_mistake' ? { kind: asked, seq: me.last?.seq } : { kind: asked }}
          title={t(`room.asks.${asked}.button`)}
          consequence={t(`room.asks.${asked}.text`)}
          confirm={t(`room.asks.${asked}.confirm`)}
          hasReason={asked === 'claim_mistake'}
          isGrave={asked === 'pass'}
          onClose={close}
        />
      )}
    </div>
  )
}

function asksOf(lot: RoomLot, me: SupplierRoom): Asked[] {
  if (isOver(lot)) return []
  const mayPass =
    lot.rules.format === 'japanese' && lot.phase === 'live' && !me.is_out && me.has_accepted_terms
  return [
    ...(me.last ? (['claim_mistake'] as const) : []),
    ...(mayPass ? (['pass'] as const) : []),
    ...(me.may_cancel ? (['cancel_bid'] as const) : []),
  ]
}
