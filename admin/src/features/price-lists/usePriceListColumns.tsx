import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { StateChip } from '../../ui/values/StateChip'
import { listState, listTones } from './listStates'

export function usePriceListColumns(): Column<PriceList>[] {
  const t = useT()
  const now = new Date()

  return [
    {
      id: 'title',
      label: t('price_lists.fields.title'),
      sort: 'title',
      width: 300,
      text: ({ title }) => title,
      render: ({ id, title }) => <Link to={`/price-lists/${id}`}>{title}</Link>,
    },
    {
      id: 'status',
      label: t('price_lists.fields.status'),
      sort: 'status',
      text: (list) => t(`price_lists.status.${listState(list, now)}`),
      render: (list) => {
        const state = listState(list, now)
        return <StateChip tone={listTones[state]}>{t(`price_lists.status.${state}`)}</StateChip>
      },
    },
    {
      id: 'priority',
      label: t('price_lists.fields.priority'),
      sort: 'priority',
      isFigure: true,
      text: ({ priority }) => priority,
    },
    {
      id: 'currency',
      label: t('companies.fields.currency'),
      sort: 'currency',
      text: ({ currency }) => currency.toUpperCase(),
    },
    {
      id: 'prices',
      label: t('price_lists.fields.prices'),
      isFigure: true,
      text: ({ price_count }) => price_count,
      render: ({ price_count }) => <Figure value={price_count} />,
    },
    {
      id: 'assignments',
      label: t('price_lists.fields.assignments'),
      isFigure: true,
      isWide: true,
      text: ({ assignment_count }) => assignment_count,
      render: ({ assignment_count }) => <Figure value={assignment_count} />,
    },
    {
      id: 'starts_at',
      label: t('price_lists.fields.starts_at'),
      text: ({ starts_at }) => starts_at,
      render: ({ starts_at }) => <DateTime at={starts_at} />,
      isWide: true,
    },
    {
      id: 'ends_at',
      label: t('price_lists.fields.ends_at'),
      text: ({ ends_at }) => ends_at,
      render: ({ ends_at }) => <DateTime at={ends_at} />,
      isWide: true,
    },
    {
      id: 'source',
      label: t('price_lists.fields.source'),
      text: ({ source }) => t(`price_lists.source.${source}`),
      isExtra: true,
    },
  ]
}
