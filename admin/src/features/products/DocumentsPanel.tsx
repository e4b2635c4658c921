import Button from '@mui/material/Button'
import { IconPlus } from '@tabler/icons-react'
import { useLocaleState, useUpdate } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Product, ProductDocument } from '../../providers/contract/products'
import { DialogForm } from '../../ui/form/DialogForm'
import type { Language } from '../../ui/preferences/preferences'
import { EmptyState } from '../../ui/state/EmptyState'
import { AddDocumentDialog } from './AddDocumentDialog'
import { DocumentRow } from './DocumentRow'
import { documentTitle } from './documentTitle'

/** Data sheets, certificates, manuals and drawings of a product. */
export function DocumentsPanel({ product, onChanged }: { product: Product; onChanged: () => void }) {
  const t = useT()
  const [language] = useLocaleState()
  const [isAdding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<ProductDocument>()
  const [update] = useUpdate()

  const remove = async (): Promise<void> => {
    await update(
      'products',
      { id: product.id, data: { remove_documents: [removed?.id] }, previousData: product },
      { returnPromise: true, mutationMode: 'pessimistic' },
    )
    onChanged()
  }

  return (
    <>
      {product.documents.length === 0 && (
        <EmptyState title={t('products.documents.empty')} hint={t('products.documents.empty_hint')} />
      )}
      {product.documents.map((document) => (
        <DocumentRow key={document.id} document={document} onRemove={() => setRemoved(document)} />
      ))}
      <Button variant="outlined" startIcon={<IconPlus />} sx={{ mt: 4 }} onClick={() => setAdding(true)}>
        {t('products.documents.add')}
      </Button>
      <AddDocumentDialog
        product={product}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={onChanged}
      />
      {removed && (
        <DialogForm
          isOpen
          onClose={() => setRemoved(undefined)}
          title={t('products.documents.remove_title', {
            title: documentTitle(removed, language as Language),
          })}
          lead={t('products.documents.remove_lead')}
          submitLabel={t('ra.action.delete')}
          isDanger
          done="products.documents.removed"
          onSubmit={remove}
        />
      )}
    </>
  )
}
