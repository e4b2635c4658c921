import Button from '@mui/material/Button'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import { currencyChoices } from '../../vocabulary/countries'
import { listStatuses } from './listStates'
import { usePriceListColumns } from './usePriceListColumns'

export default function PriceListList() {
  const t = useT()
  const create = (
    <Button variant="contained" component={Link} to="/price-lists/create" startIcon={<IconPlus />}>
      {t('price_lists.create.action')}
    </Button>
  )

  return (
    <ListPage<PriceList>
      resource="price-lists"
      title={t('price_lists.title')}
      columns={usePriceListColumns()}
      defaultSort={{ field: 'priority', order: 'DESC' }}
      pathOf={({ id }) => `/price-lists/${id}`}
      searchLabel={t('price_lists.search')}
      filters={[
        {
          source: 'status',
          label: t('price_lists.fields.status'),
          choices: listStatuses.map((id) => ({ id, name: t(`price_lists.status.${id}`) })),
        },
        { source: 'currency', label: t('companies.fields.currency'), choices: currencyChoices },
      ]}
      actions={create}
      empty={<EmptyState title={t('price_lists.empty')} hint={t('price_lists.empty_hint')} action={create} />}
    />
  )
}
