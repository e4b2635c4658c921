import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { useFetcher } from 'react-router'
import type { Auction, AuctionParticipant } from '~/api/auctions.types'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { useShell } from '../shell/use-shell'
import classes from './auction.module.css'

type Asked = 'remind' | 'withdraw'
type Props = { auction: Auction; row: AuctionParticipant }

/** Whether something can be done about an invitation: until the start, unless it was taken back. */
export const isInvitationOpen = ({ state, opponents }: Auction, row: AuctionParticipant): boolean =>
  state === 'scheduled' && opponents === 'invited' && row.state !== 'withdrawn'

/** Reminding a supplier who has not answered, and taking an invitation back before the start. */
export function ParticipantActions({ auction, row }: Props) {
  const { t } = useTranslation()
  const { may } = useShell()
  const [asked, setAsked] = useState<Asked | null>(null)
  const open: Asked[] = isInvitationOpen(auction, row)
    ? [...(row.state === 'invited' ? (['remind'] as const) : []), 'withdraw']
    : []
  if (!may('auction:run') || !open.length) return null
  return (
    <div className={classes.rowActions}>
      {open.map((kind) => (
        <Button key={kind} variant="subtle" size="compact-sm" color="gray" onClick={() => setAsked(kind)}>
          {t(`sourcing.${kind}.button`)}
          <span className="visually-hidden"> {row.name}</span>
        </Button>
      ))}
      {asked && <Asking auction={auction} row={row} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

function Asking({ auction, row, asked, onClose }: Props & { asked: Asked; onClose: () => void }) {
  const { t } = useTranslation()
  const fetcher = useFetcher<{ done?: true }>()
  const isDone = fetcher.state === 'idle' && fetcher.data?.done
  if (isDone) return null
  return (
    <Dialog onClose={onClose} title={`${t(`sourcing.${asked}.button`)}: ${row.name}`}>
      <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
        <input type="hidden" name="intent" value={asked} />
        <input type="hidden" name="supplier_company_id" value={row.supplier_company_id} />
        <p>{t(`sourcing.${asked}.text`)}</p>
        {asked === 'withdraw' && <TextAreaField name="reason" label={t('sourcing.withdraw_reason')} />}
        <div className={classes.buttons}>
          <SubmitButton color={asked === 'withdraw' ? 'red' : undefined}>
            {t(`sourcing.${asked}.confirm`)}
          </SubmitButton>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
        </div>
      </ServerForm>
    </Dialog>
  )
}
