import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import { eventStates, formats, periods, type AuctionRow } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { EmptyState } from '../../../ui/state/EmptyState'
import { ListPage } from '../../../ui/table/ListPage'
import { AuctionViews } from '../AuctionViews'
import { useAuctionColumns } from './useAuctionColumns'

/** All auctions of all buyers. */
export default function AuctionList() {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const buyers = useQuery({ queryKey: ['auction-buyers'], queryFn: () => provider.auctionBuyers() })

  return (
    <ListPage<AuctionRow>
      resource="auctions"
      title={t('auctions.title')}
      beside={<AuctionViews current="all" />}
      columns={useAuctionColumns()}
      defaultSort={{ field: 'starts_at', order: 'DESC' }}
      pathOf={({ id }) => `/auctions/${id}`}
      searchLabel={t('auctions.search')}
      filters={[
        {
          source: 'state',
          label: t('auctions.fields.state'),
          choices: eventStates.map((id) => ({ id, name: t(`auctions.states.${id}`) })),
        },
        {
          source: 'format',
          label: t('auctions.fields.format'),
          choices: formats.map((id) => ({ id, name: t(`auctions.formats.${id}`) })),
        },
        { source: 'buyer_company_id', label: t('auctions.fields.buyer'), choices: buyers.data ?? [] },
        {
          source: 'period',
          label: t('auctions.fields.period'),
          choices: periods.map((id) => ({ id, name: t(`auctions.periods.${id}`) })),
        },
      ]}
      empty={<EmptyState title={t('auctions.empty')} hint={t('auctions.empty_hint')} />}
    />
  )
}
