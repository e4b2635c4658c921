import { Button, Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { SupplierCard } from '~/api/auctions.types'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import type { DraftSupplier } from './draft-model'
import { SupplierEditor } from './SupplierEditor'
import { SupplierSearch } from './SupplierSearch'

/** Without a rate a price in another currency cannot be compared, so it has to be given. */
const chosen = ({ id, name, city, country, currency }: SupplierCard, compared: string): DraftSupplier => ({
  supplier_company_id: id,
  name,
  place: [city, country?.toUpperCase()].filter(Boolean).join(', '),
  currency,
  fx: currency === compared ? '1' : '',
  landed: '0',
  fixed: '0',
  percent: '0',
  k: '1',
  life_cost: '0',
})

/** Who is invited and by what his offers are compared. */
export function SuppliersPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const add = (card: SupplierCard) =>
    change((now) => ({ ...now, suppliers: [...now.suppliers, chosen(card, now.currency)] }))

  return (
    <>
      {draft.suppliers.length === 0 && <p className={classes.quiet}>{t('auction_draft.no_suppliers')}</p>}
      {draft.suppliers.map((supplier, index) => (
        <SupplierEditor
          key={supplier.supplier_company_id}
          supplier={supplier}
          index={index}
          draft={draft}
          change={change}
        />
      ))}
      <div className={classes.add}>
        <SupplierSearch
          items={draft.lots.flatMap(({ items }) => items)}
          invited={draft.suppliers.map(({ supplier_company_id }) => supplier_company_id)}
          action={(card) => (
            <Button variant="default" size="compact-sm" onClick={() => add(card)}>
              {t('auction_draft.invite')}
              <span className="visually-hidden"> {card.name}</span>
            </Button>
          )}
        />
      </div>
      <Switch
        checked={draft.is_open}
        label={t('auction_draft.open')}
        description={t('auction_draft.open_text')}
        onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, is_open: checked }))}
      />
    </>
  )
}
