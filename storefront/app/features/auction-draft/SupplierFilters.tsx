import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { countryChoices } from '../company/countries'
import classes from './suppliers.module.css'
import { groupDivisions, SUPPLIER_ORDERS, type Division, type SupplierFilter } from './supplier-filter'

type Props = {
  filter: SupplierFilter
  divisions: Division[]
  /** Divisions of the goods that are bought, offered first. */
  ownDivisions: string[]
  onChange: (part: Partial<SupplierFilter>) => void
}

/** By name or town, by category, by country, and in which order. */
export function SupplierFilters({ filter, divisions, ownDivisions, onChange }: Props) {
  const { t, language } = useTranslation()
  const { own, others } = groupDivisions(divisions, ownDivisions, language)
  const options = (list: Division[]) => list.map(({ code, name }) => ({ value: code, label: name }))
  const all = { value: '', label: t('supplier_search.all_divisions') }

  return (
    <div className={classes.filters}>
      <TextInput
        label={t('auction_draft.find_suppliers')}
        placeholder={t('supplier_search.name')}
        value={filter.q}
        onChange={({ currentTarget: { value } }) => onChange({ q: value })}
        autoComplete="off"
        leftSection={<IconSearch size={17} stroke={1.5} />}
      />
      <NativeSelect
        label={t('supplier_search.division')}
        value={filter.division}
        onChange={({ currentTarget: { value } }) => onChange({ division: value })}
        data={
          own.length
            ? [
                all,
                { group: t('supplier_search.own_divisions'), items: options(own) },
                { group: t('supplier_search.other_divisions'), items: options(others) },
              ]
            : [all, ...options(others)]
        }
      />
      <NativeSelect
        label={t('supplier_search.country')}
        value={filter.country}
        onChange={({ currentTarget: { value } }) => onChange({ country: value })}
        data={[{ value: '', label: t('supplier_search.all_countries') }, ...countryChoices(language, null)]}
      />
      <NativeSelect
        label={t('supplier_search.order')}
        value={filter.order}
        onChange={({ currentTarget: { value } }) =>
          onChange({ order: SUPPLIER_ORDERS.find((order) => order === value) })
        }
        data={SUPPLIER_ORDERS.map((value) => ({ value, label: t(`supplier_search.orders.${value}`) }))}
      />
    </div>
  )
}
