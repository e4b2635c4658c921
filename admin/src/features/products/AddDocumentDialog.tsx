import { useLocaleState, useUpdate } from 'react-admin'
import { languageNames } from '../../i18n/provider'
import { useT } from '../../i18n/useT'
import { documentKinds, type Product } from '../../providers/contract/products'
import { DialogForm } from '../../ui/form/DialogForm'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { languages } from '../../ui/preferences/preferences'

type AddDocumentDialogProps = { product: Product; isOpen: boolean; onClose: () => void; onAdded: () => void }
type NewDocument = { title: string; kind: string; language: string; body: string }

/** A document kept as text in the catalog. */
export function AddDocumentDialog({ product, isOpen, onClose, onAdded }: AddDocumentDialogProps) {
  const t = useT()
  const [language] = useLocaleState()
  const [update] = useUpdate()

  const add = async ({ title, kind, language: written, body }: NewDocument): Promise<void> => {
    const document = { kind, language: written, titles: { [written]: title }, body }
    await update(
      'products',
      { id: product.id, data: { add_documents: [document] }, previousData: product },
      { returnPromise: true, mutationMode: 'pessimistic' },
    )
    onAdded()
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('products.documents.add')}
      submitLabel={t('ra.action.add')}
      done="products.documents.added"
      defaultValues={{ kind: 'data_sheet', language }}
      onSubmit={add}
    >
      <TextInput source="title" label={t('products.fields.title')} isRequired autoFocus />
      <SelectInput
        source="kind"
        label={t('products.documents.kind_label')}
        isRequired
        choices={documentKinds.map((id) => ({ id, name: t(`products.documents.kind.${id}`) }))}
      />
      <SelectInput
        source="language"
        label={t('companies.fields.language')}
        isRequired
        choices={languages.map((id) => ({ id, name: languageNames[id] }))}
      />
      <TextInput source="body" label={t('products.documents.text')} rows={8} isRequired />
    </DialogForm>
  )
}
