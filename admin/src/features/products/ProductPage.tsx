import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { EditBase, useEditContext, useNotify } from 'react-admin'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Product } from '../../providers/contract/products'
import { FormShell } from '../../ui/form/FormShell'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { StateChip } from '../../ui/values/StateChip'
import { AttributesForm } from './AttributesForm'
import { DocumentsPanel } from './DocumentsPanel'
import { productChange, productForForm } from './productForm'
import { productTabs, tabOfField, type ProductTab } from './productTabs'
import { productTones } from './productTones'
import { ShowFirstError } from './ShowFirstError'
import { TextsForm } from './TextsForm'
import { VariantsForm } from './VariantsForm'

export default function ProductPage() {
  const { id = '' } = useParams()
  const notify = useNotify()

  return (
    <EditBase
      resource="products"
      id={id}
      mutationMode="pessimistic"
      redirect={false}
      transform={productChange}
      mutationOptions={{ onSuccess: () => notify('products.saved', { type: 'success' }) }}
    >
      <ProductContent />
    </EditBase>
  )
}

function ProductContent() {
  const t = useT()
  const [tab, setTab] = useState<ProductTab>('texts')
  const { record, error, refetch } = useEditContext<Product>()
  if (error) return <ErrorState error={error} onRetry={refetch} />

  return (
    <Page
      title={record?.title ?? ''}
      crumbs={[{ label: t('products.title'), path: '/products' }]}
      beside={
        record && (
          <StateChip tone={productTones[record.status]}>{t(`products.status.${record.status}`)}</StateChip>
        )
      }
      lead={record?.categories.map(({ name }) => name).join(', ')}
      width={1080}
    >
      {!record && <LinesSkeleton lines={10} />}
      {record && (
        <>
          <Tabs
            value={tab}
            onChange={(_, next: ProductTab) => setTab(next)}
            aria-label={t('products.tabs.label')}
            sx={{ mb: 5, borderBottom: '1px solid var(--hairline)' }}
          >
            {productTabs.map((name) => (
              <Tab key={name} value={name} label={t(`products.tabs.${name}`)} />
            ))}
          </Tabs>
          {tab === 'documents' && <DocumentsPanel product={record} onChanged={refetch} />}
          <div hidden={tab === 'documents'}>
            <FormShell record={productForForm(record)}>
              <ShowFirstError onField={(name) => setTab(tabOfField(name))} />
              <div hidden={tab !== 'texts'}>
                <TextsForm />
              </div>
              <div hidden={tab !== 'attributes'}>
                <AttributesForm />
              </div>
              <div hidden={tab !== 'variants'}>
                <VariantsForm variants={record.variants} />
              </div>
            </FormShell>
          </div>
        </>
      )}
    </Page>
  )
}
