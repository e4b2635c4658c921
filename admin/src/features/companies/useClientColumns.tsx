import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ClientRow } from '../../providers/contract/profiles'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import { MoneyTotals } from '../../ui/values/MoneyTotals'
import { countryName } from '../../vocabulary/countries'
import { LifecycleChip } from '../../vocabulary/LifecycleChip'

export function useClientColumns(): Column<ClientRow>[] {
  const t = useT()
  const locale = useLocaleTag()
  const money = ({ currency }: ClientRow) => currency ?? undefined

  return [
    {
      id: 'name',
      label: t('companies.fields.name'),
      sort: 'name',
      width: 280,
      text: ({ name }) => name,
      render: ({ company_id, name }) => <Link to={`/companies/${company_id}`}>{name}</Link>,
    },
    {
      id: 'lifecycle',
      label: t('companies.fields.lifecycle'),
      text: ({ lifecycle }) => t(`vocabulary.lifecycle.${lifecycle}`),
      render: ({ lifecycle }) => <LifecycleChip state={lifecycle} />,
    },
    {
      id: 'segment',
      label: t('companies.fields.segment'),
      text: ({ segment }) => segment && t(`vocabulary.segment.${segment}`),
    },
    { id: 'rfm', label: 'RFM', text: ({ rfm }) => rfm?.split('').join('-'), isWide: true },
    {
      id: 'revenue',
      label: t('charts.revenue'),
      sort: 'revenue',
      isFigure: true,
      text: ({ revenue }) => revenue,
      render: (row) => <Money amount={row.revenue} currency={money(row)} />,
      total: (rows) => (
        <MoneyTotals amounts={rows.map((row) => ({ amount: row.revenue, currency: row.currency }))} />
      ),
    },
    {
      id: 'order_count',
      label: t('charts.orders'),
      sort: 'order_count',
      isFigure: true,
      text: ({ order_count }) => order_count,
      total: (rows) => <Figure value={rows.reduce((sum, row) => sum + row.order_count, 0)} />,
    },
    {
      id: 'average_basket',
      label: t('company_page.revenue.basket'),
      isFigure: true,
      isWide: true,
      text: ({ average_basket }) => average_basket,
      render: (row) => <Money amount={row.average_basket} currency={money(row)} />,
    },
    {
      id: 'saved',
      label: t('company_page.discounts.saved'),
      isFigure: true,
      isExtra: true,
      text: ({ saved }) => saved,
      render: (row) => <Money amount={row.saved} currency={money(row)} />,
    },
    {
      id: 'last_order_at',
      label: t('company_page.basis.last_order'),
      sort: 'last_order_at',
      text: ({ last_order_at }) => last_order_at,
      render: ({ last_order_at }) => <DateTime at={last_order_at} as="relative" />,
    },
    {
      id: 'next_order_at',
      label: t('companies.fields.next_order'),
      sort: 'next_order_at',
      text: ({ next_order_at }) => next_order_at,
      render: ({ next_order_at, next_order_confidence }) => (
        <>
          <DateTime at={next_order_at} />
          {next_order_confidence !== null && (
            <span className="muted"> · {formatShare(next_order_confidence, locale)}</span>
          )}
        </>
      ),
    },
    {
      id: 'last_seen_at',
      label: t('companies.fields.last_seen'),
      text: ({ last_seen_at }) => last_seen_at,
      render: ({ last_seen_at }) => <DateTime at={last_seen_at} as="relative" />,
      isExtra: true,
    },
    {
      id: 'country',
      label: t('companies.fields.country'),
      text: ({ country }) => country && countryName(country, locale),
      isExtra: true,
    },
  ]
}
