import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useLocaleState, useNotify, useUpdate } from 'react-admin'
import { useState } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Product, ProductDocument } from '../../providers/contract/products'
import type { Language } from '../../ui/preferences/preferences'
import { EmptyState } from '../../ui/state/EmptyState'
import { formatBytes } from '../../ui/values/formatBytes'
import { AddDocumentDialog } from './AddDocumentDialog'
import styles from './ProductPage.module.css'

/** Data sheets, certificates, manuals and drawings of a product. */
export function DocumentsPanel({ product, onChanged }: { product: Product; onChanged: () => void }) {
  const t = useT()
  const locale = useLocaleTag()
  const [language] = useLocaleState()
  const notify = useNotify()
  const [isAdding, setAdding] = useState(false)
  const [update] = useUpdate()

  const titleOf = ({ titles }: ProductDocument): string =>
    titles[language as Language] ?? titles.en ?? titles.ru ?? titles.uk ?? ''
  const remove = async ({ id }: ProductDocument): Promise<void> => {
    try {
      await update(
        'products',
        { id: product.id, data: { remove_documents: [id] }, previousData: product },
        { returnPromise: true, mutationMode: 'pessimistic' },
      )
      onChanged()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return (
    <>
      {product.documents.length === 0 && (
        <EmptyState title={t('products.documents.empty')} hint={t('products.documents.empty_hint')} />
      )}
      {product.documents.map((document) => (
        <div key={document.id} className={styles.document}>
          <div>
            <div>{titleOf(document)}</div>
            <div className="muted">{t(`products.documents.kind.${document.kind}`)}</div>
          </div>
          <span className="muted num">{formatBytes(document.size, locale)}</span>
          <IconButton
            aria-label={t('products.documents.remove', { title: titleOf(document) })}
            onClick={() => remove(document)}
          >
            <IconTrash size={16} stroke={1.6} />
          </IconButton>
        </div>
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
    </>
  )
}
