import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { Factor } from '~/api/auctions.types'
import { currencySymbol } from '~/ui/format/format'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { FACTORS } from './draft-body'
import { useRefusal } from './draft-errors'
import type { DraftSupplier } from './draft-model'

type Props = PartProps & { supplier: DraftSupplier; index: number }

/** One invited supplier: his currency with its rate, and what his goods cost beside their price. */
export function SupplierEditor({ supplier, index, draft, change }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const path = `suppliers.${index}`
  const hasRate = supplier.currency !== draft.currency
  const set = (part: Partial<DraftSupplier>) =>
    change((now) => ({
      ...now,
      suppliers: now.suppliers.map((one, place) => (place === index ? { ...one, ...part } : one)),
    }))
  const field = (name: Factor | 'fx', label: string) => (
    <TextInput
      key={name}
      label={label}
      value={supplier[name]}
      inputMode="decimal"
      error={refusal(`${path}.${name}`)}
      onChange={({ currentTarget: { value } }) => set({ [name]: value })}
    />
  )

  return (
    <div className={classes.supplier} role="group" aria-label={supplier.name}>
      <div className={classes.supplierName}>
        <b>{supplier.name}</b>
        <span className={classes.quiet}>
          {[supplier.place, supplier.currency.toUpperCase()].filter(Boolean).join(' · ')}
        </span>
        {refusal(`${path}.supplier_company_id`) && (
          <span className={classes.wrong} role="alert">
            {refusal(`${path}.supplier_company_id`)}
          </span>
        )}
      </div>
      <div className={classes.factors}>
        {hasRate &&
          field(
            'fx',
            t('auction_draft.rate', {
              to: currencySymbol(draft.currency),
              from: currencySymbol(supplier.currency),
            }),
          )}
        {FACTORS[draft.value].map((name) => field(name, t(`auction_draft.factors.${name}`)))}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('auction_draft.remove_supplier', { name: supplier.name })}
        onClick={() =>
          change((now) => ({ ...now, suppliers: now.suppliers.filter((_, place) => place !== index) }))
        }
      >
        <IconX size={17} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}
