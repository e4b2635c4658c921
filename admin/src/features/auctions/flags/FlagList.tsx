import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import { flagStates, screenKinds, type AuctionFlagRow } from '../../../providers/contract/auction-flags'
import type { ConsoleProvider } from '../../../providers/types'
import { EmptyState } from '../../../ui/state/EmptyState'
import { ListPage } from '../../../ui/table/ListPage'
import type { Column } from '../../../ui/table/types'
import { StateChip } from '../../../ui/values/StateChip'
import { AuctionViews } from '../AuctionViews'
import { ScreenedAt } from './ScreenedAt'
import { flagTones } from './flagTones'
import { useFlagFigures } from './useFlagFigures'

/** Signs of collusion in closed lots, the least likely by chance first. */
export default function FlagList() {
  const t = useT()
  const figures = useFlagFigures()
  const provider = useDataProvider<ConsoleProvider>()
  const { data } = useQuery({ queryKey: ['auction-screening'], queryFn: () => provider.auctionScreening() })

  const columns: Column<AuctionFlagRow>[] = [
    {
      id: 'sign',
      label: t('auctions.flags.fields.sign'),
      width: 250,
      text: ({ screen }) => t(`auctions.flags.kinds.${screen}`),
      render: ({ id, screen }) => (
        <Link to={`/auctions/flags/${id}`}>{t(`auctions.flags.kinds.${screen}`)}</Link>
      ),
    },
    {
      id: 'suppliers',
      label: t('auctions.flags.fields.suppliers'),
      width: 330,
      text: ({ suppliers }) => suppliers.map(({ name }) => name).join(', '),
    },
    {
      id: 'figures',
      label: t('auctions.flags.fields.figures'),
      isFigure: true,
      text: ({ k, n }) => `${k} / ${n}`,
    },
    {
      id: 'expected',
      label: t('auctions.flags.fields.expected'),
      isFigure: true,
      isWide: true,
      text: figures.expected,
    },
    { id: 'p', label: t('auctions.flags.fields.p'), isFigure: true, text: figures.chance },
    {
      id: 'state',
      label: t('auctions.flags.fields.state'),
      text: ({ state }) => t(`auctions.flags.states.${state}`),
      render: ({ state }) => (
        <StateChip tone={flagTones[state]}>{t(`auctions.flags.states.${state}`)}</StateChip>
      ),
    },
    {
      id: 'buyers',
      label: t('auctions.flags.fields.buyers'),
      isWide: true,
      text: (row) => row.buyers.map(({ name }) => name).join(', '),
    },
    {
      id: 'categories',
      label: t('auctions.flags.fields.categories'),
      isExtra: true,
      text: ({ categories }) =>
        categories.map((code) => data?.categories.find(({ id }) => id === code)?.name ?? code).join(', '),
    },
  ]

  return (
    <ListPage<AuctionFlagRow>
      resource="auction-flags"
      title={t('auctions.title')}
      beside={<AuctionViews current="flags" />}
      actions={data && <ScreenedAt screening={data} />}
      columns={columns}
      defaultSort={{ field: 'p', order: 'ASC' }}
      pathOf={({ id }) => `/auctions/flags/${id}`}
      filters={[
        {
          source: 'screen',
          label: t('auctions.flags.fields.sign'),
          choices: screenKinds.map((id) => ({ id, name: t(`auctions.flags.kinds.${id}`) })),
        },
        {
          source: 'state',
          label: t('auctions.flags.fields.state'),
          choices: flagStates.map((id) => ({ id, name: t(`auctions.flags.states.${id}`) })),
        },
        {
          source: 'company_id',
          label: t('auctions.flags.fields.supplier'),
          choices: data?.suppliers ?? [],
        },
        { source: 'buyer_company_id', label: t('auctions.fields.buyer'), choices: data?.buyers ?? [] },
        {
          source: 'category',
          label: t('auctions.flags.fields.categories'),
          choices: data?.categories ?? [],
        },
      ]}
      empty={<EmptyState title={t('auctions.flags.empty')} hint={t('auctions.flags.empty_hint')} />}
    />
  )
}
