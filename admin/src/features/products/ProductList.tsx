import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { productStatuses, type Category, type ProductRow } from '../../providers/contract/products'
import { useRows } from '../../providers/useRows'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { StateChip } from '../../ui/values/StateChip'
import { indented } from './indented'
import { productTones } from './productTones'
import { SetStatus } from './SetStatus'

export default function ProductList() {
  const t = useT()
  const { data: categories = [] } = useRows<Category>('categories')

  const columns: Column<ProductRow>[] = [
    {
      id: 'title',
      label: t('products.fields.title'),
      sort: 'title',
      width: 360,
      text: ({ title }) => title,
      render: ({ id, title }) => <Link to={`/products/${id}`}>{title}</Link>,
    },
    {
      id: 'sku',
      label: t('products.fields.sku'),
      sort: 'sku',
      text: ({ sku }) => sku,
      render: ({ sku }) => <span className="mono">{sku}</span>,
    },
    {
      id: 'status',
      label: t('products.fields.status'),
      text: ({ status }) => t(`products.status.${status}`),
      render: ({ status }) => (
        <StateChip tone={productTones[status]}>{t(`products.status.${status}`)}</StateChip>
      ),
    },
    { id: 'category', label: t('products.fields.category'), text: ({ category }) => category?.title },
    {
      id: 'variants',
      label: t('products.fields.variants'),
      isFigure: true,
      isWide: true,
      text: ({ variant_count }) => variant_count,
    },
    {
      id: 'available',
      label: t('products.fields.available'),
      isFigure: true,
      isWide: true,
      text: ({ available }) => available,
      render: ({ available }) => <Figure value={available} />,
    },
    {
      id: 'updated_at',
      label: t('products.fields.updated_at'),
      sort: 'updated_at',
      isWide: true,
      text: ({ updated_at }) => updated_at,
      render: ({ updated_at }) => <DateTime at={updated_at} as="relative" />,
    },
  ]

  return (
    <ListPage<ProductRow>
      resource="products"
      title={t('products.title')}
      columns={columns}
      defaultSort={{ field: 'title', order: 'ASC' }}
      pathOf={({ id }) => `/products/${id}`}
      searchLabel={t('products.search')}
      filters={[
        { source: 'category', label: t('products.fields.category'), choices: indented(categories) },
        {
          source: 'status',
          label: t('products.fields.status'),
          choices: productStatuses.map((id) => ({ id, name: t(`products.status.${id}`) })),
        },
      ]}
      bulk={(rows, done) => <SetStatus products={rows} onDone={done} />}
      empty={<EmptyState title={t('products.empty')} hint={t('products.empty_hint')} />}
    />
  )
}
