import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { AuctionRow } from '../../providers/contract/auctions'
import { useRows } from '../../providers/useRows'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import type { Column } from '../../ui/table/types'
import { useAuctionColumns } from '../auctions/list/useAuctionColumns'

const pageSize = 50

/** Auctions a company buys by or is invited to. */
export default function AuctionsTab({ companyId }: { companyId: string }) {
  const t = useT()
  const navigate = useNavigate()
  const [shown, setShown] = useState(pageSize)
  const side: Column<AuctionRow> = {
    id: 'side',
    label: t('auctions.fields.side'),
    text: (row) => row.side && t(`auctions.side.${row.side}`),
  }
  const [first, ...others] = useAuctionColumns()
  const auctions = useRows<AuctionRow>('auctions', {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'starts_at', order: 'DESC' },
    filter: { company_id: companyId },
  })

  return (
    <>
      <LocalTable
        id="company-auctions"
        label={t('auctions.title')}
        columns={first ? [first, side, ...others] : [side]}
        rows={auctions.data}
        error={auctions.error}
        onRetry={auctions.refetch}
        onOpen={({ id }) => navigate(`/auctions/${id}`)}
        empty={<EmptyState title={t('auctions.company.empty')} hint={t('auctions.company.empty_hint')} />}
      />
      {(auctions.total ?? 0) > shown && shown < 200 && (
        <Button variant="outlined" sx={{ mt: 3 }} onClick={() => setShown(shown + pageSize)}>
          {t('company_page.orders.more')}
        </Button>
      )}
    </>
  )
}
