import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import type {
  AuctionEvent,
  AuctionLot,
  AuctionParticipant,
  LotRoom,
} from '../../../providers/contract/auctions'
import { Panel } from '../../../ui/page/Panel'
import { LocalTable } from '../../../ui/table/LocalTable'
import type { Column } from '../../../ui/table/types'
import { DateTime } from '../../../ui/values/DateTime'
import { Money } from '../../../ui/values/Money'
import { StateChip, type Tone } from '../../../ui/values/StateChip'
import { BlockDialog } from '../actions/BlockDialog'
import { toNumber } from '../saving'

type Cockpit = LotRoom['room']['cockpit']
type SuppliersPanelProps = {
  event: AuctionEvent
  lot: AuctionLot
  cockpit: Cockpit | null
  onChanged: () => void
}
type Row = AuctionParticipant & { standing: Cockpit['participants'][number] | undefined }

/** Phases in which nobody bids any more, or not yet. */
const settled: AuctionLot['phase'][] = ['draft', 'awarded', 'not_awarded', 'cancelled']

const tones: Record<AuctionParticipant['state'], Tone> = {
  invited: 'neutral',
  accepted: 'good',
  declined: 'danger',
}

/** Whether there is an offer of his that nobody may see yet. */
const unseenIn = ({
  has_sealed_bid,
  has_hidden_bid,
}: Cockpit['participants'][number]): 'hidden_offer' | 'envelope' | null => {
  if (has_hidden_bid) return 'hidden_offer'
  return has_sealed_bid ? 'envelope' : null
}

/** The suppliers of an auction with where they stand in one lot, best first. */
export function SuppliersPanel({ event, lot, cockpit, onChanged }: SuppliersPanelProps) {
  const t = useT()
  const [chosen, setChosen] = useState<Row | null>(null)
  const rows = event.participants
    .map((one): Row => ({
      ...one,
      standing: cockpit?.participants.find(({ participant_id }) => participant_id === one.id),
    }))
    .sort((a, b) => (a.standing?.rank ?? 999) - (b.standing?.rank ?? 999))

  const blocking: Column<Row> = {
    id: 'block',
    label: t('auctions.actions.label'),
    isWide: true,
    text: () => '',
    render: (row) =>
      row.standing && (
        <Button variant="text" size="small" onClick={() => setChosen(row)}>
          {t(row.standing.is_blocked ? 'auctions.actions.unblock' : 'auctions.actions.block')}
        </Button>
      ),
  }
  const columns: Column<Row>[] = [
    {
      id: 'name',
      label: t('auctions.page.supplier'),
      width: 220,
      text: ({ name }) => name,
      render: ({ supplier_company_id, name }) => <Link to={`/companies/${supplier_company_id}`}>{name}</Link>,
    },
    {
      id: 'rank',
      label: t('auctions.page.rank'),
      isFigure: true,
      width: 70,
      text: ({ standing }) => standing?.rank,
    },
    {
      id: 'value',
      label: t('auctions.page.value'),
      isFigure: true,
      text: ({ standing }) => standing?.last?.value,
      render: ({ standing }) => {
        const unseen = standing && !standing.last && unseenIn(standing)
        if (unseen) return <span className="muted">{t(`auctions.page.${unseen}`)}</span>
        return <Money amount={toNumber(standing?.last?.value ?? null)} currency={event.currency} />
      },
    },
    {
      id: 'last',
      label: t('auctions.page.last_bid'),
      isWide: true,
      text: ({ standing }) => standing?.last && new Date(standing.last.at).toISOString(),
      render: ({ standing }) =>
        standing?.last ? (
          <DateTime at={new Date(standing.last.at).toISOString()} as="datetime" />
        ) : (
          <span className="muted">—</span>
        ),
    },
    {
      id: 'state',
      label: t('auctions.page.answer'),
      isWide: true,
      text: ({ state }) => t(`auctions.answers.${state}`),
      render: ({ state, standing }) => {
        if (standing?.is_blocked) return <StateChip tone="danger">{t('auctions.page.blocked')}</StateChip>
        if (standing?.last?.is_abnormally_low)
          return <StateChip tone="attention">{t('auctions.page.low')}</StateChip>
        return <StateChip tone={tones[state]}>{t(`auctions.answers.${state}`)}</StateChip>
      },
    },
    ...(settled.includes(lot.phase) ? [] : [blocking]),
  ]

  return (
    <Panel title={t('auctions.page.suppliers')} note={String(rows.length)}>
      <LocalTable id="auction-suppliers" label={t('auctions.page.suppliers')} columns={columns} rows={rows} />
      {chosen && (
        <BlockDialog
          lotId={lot.id}
          participantId={chosen.id}
          name={chosen.name}
          isBlocked={chosen.standing?.is_blocked ?? false}
          onClose={() => setChosen(null)}
          onDone={onChanged}
        />
      )}
    </Panel>
  )
}
