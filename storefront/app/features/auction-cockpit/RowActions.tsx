import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { CockpitRow, RoomLot } from '~/api/auction-room.types'
import { isOver } from '../auction-room/deadline'
import { useShell } from '../shell/use-shell'
import { ReasonDialog } from '../auction-room/ReasonDialog'

import { SurrogateDialog } from './SurrogateDialog'

type Asked = 'surrogate' | 'void_bid' | 'block' | 'unblock'
type Props = { lot: RoomLot; row: CockpitRow; name: string }

const TAKES_BIDS = new Set(['prebid', 'live'])

/** What the buyer may do about one participant. */
export function RowActions({ lot, row, name }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = useCallback(() => setAsked(null), [])
  const mayRun = useShell().may('auction:run')
  const seq = row.last?.seq
  const mayBid = row.has_accepted_terms && !row.is_blocked && lot.rules.format !== 'sealed'
  const open: Asked[] = [
    ...(mayBid && TAKES_BIDS.has(lot.phase) ? (['surrogate'] as const) : []),
    ...(seq !== undefined && (lot.phase === 'closed' || !isOver(lot)) ? (['void_bid'] as const) : []),
    ...(isOver(lot) ? [] : ([row.is_blocked ? 'unblock' : 'block'] as const)),
  ]
  if (!mayRun || (!open.length && !asked)) return null

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('cockpit.actions', { name })}>
            <IconDots size={18} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {open.map((kind) => (
            <Menu.Item key={kind} onClick={() => setAsked(kind)}>
              {kind === 'surrogate' ? t('cockpit.surrogate') : t(`cockpit.row.${kind}.button`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked === 'surrogate' && <SurrogateDialog lot={lot} row={row} name={name} onClose={close} />}
      {asked && asked !== 'surrogate' && (
        <ReasonDialog
          lotId={lot.lot_id}
          command={
            asked === 'void_bid' ? { kind: asked, seq } : { kind: asked, participant_id: row.participant_id }
          }
          title={`${t(`cockpit.row.${asked}.button`)}: ${name}`}
          consequence={t(`cockpit.row.${asked}.text`)}
          confirm={t(`cockpit.row.${asked}.button`)}
          isGrave={asked !== 'unblock'}
          onClose={close}
        />
      )}
    </>
  )
}
