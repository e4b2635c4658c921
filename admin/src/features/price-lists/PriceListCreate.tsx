import { CreateBase } from 'react-admin'
import { useT } from '../../i18n/useT'
import { FormShell } from '../../ui/form/FormShell'
import { Page } from '../../ui/page/Page'
import { priceListFacts } from './priceListFacts'
import { PriceListForm } from './PriceListForm'

export default function PriceListCreate() {
  const t = useT()

  return (
    <Page
      title={t('price_lists.create.title')}
      lead={t('price_lists.create.lead')}
      crumbs={[{ label: t('price_lists.title'), path: '/price-lists' }]}
      width={900}
    >
      <CreateBase resource="price-lists" transform={priceListFacts} redirect={(_, id) => `price-lists/${id}`}>
        <FormShell>
          <PriceListForm isNew />
        </FormShell>
      </CreateBase>
    </Page>
  )
}
