import Button from '@mui/material/Button'
import { useNotify, useRefresh, useUpdateMany } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { ProductRow, ProductStatus } from '../../providers/contract/products'

const offered = ['published', 'draft'] as const satisfies ProductStatus[]

/** Puts the chosen products on the portal or takes them off it. */
export function SetStatus({ products, onDone }: { products: ProductRow[]; onDone: () => void }) {
  const t = useT()
  const notify = useNotify()
  const refresh = useRefresh()
  const [updateMany, { isPending }] = useUpdateMany()

  const set = async (status: ProductStatus): Promise<void> => {
    try {
      const ids = products.map(({ id }) => id)
      await updateMany('products', { ids, data: { status } }, { returnPromise: true })
      notify('products.status_set', { type: 'success', messageArgs: { smart_count: ids.length } })
      refresh()
      onDone()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return offered.map((status) => (
    <Button key={status} variant="outlined" loading={isPending} onClick={() => set(status)}>
      {t(`products.set_status.${status}`)}
    </Button>
  ))
}
