import { maxValue, minValue, number } from 'react-admin'
import { useT } from '../../i18n/useT'
import { DateInput } from '../../ui/form/DateInput'
import { FieldGrid } from '../../ui/form/FormShell'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { currencyChoices } from '../../vocabulary/countries'
import { listStatuses } from './listStates'

/** The facts of a price list. Its currency is fixed once it exists. */
export function PriceListForm({ isNew }: { isNew?: boolean }) {
  const t = useT()

  return (
    <FieldGrid>
      <TextInput source="title" label={t('price_lists.fields.title')} isRequired />
      <SelectInput
        source="status"
        label={t('price_lists.fields.status')}
        isRequired
        defaultValue="draft"
        choices={listStatuses.map((id) => ({ id, name: t(`price_lists.status.${id}`) }))}
      />
      {isNew && (
        <SelectInput
          source="currency"
          label={t('companies.fields.currency')}
          choices={currencyChoices}
          isRequired
          defaultValue="eur"
        />
      )}
      <TextInput
        source="priority"
        type="number"
        label={t('price_lists.fields.priority')}
        hint={t('price_lists.form.priority_hint')}
        defaultValue={0}
        validate={[number(), minValue(-1000), maxValue(1000)]}
      />
      <DateInput
        source="starts_at"
        label={t('price_lists.fields.starts_at')}
        hint={t('price_lists.form.starts_hint')}
      />
      <DateInput
        source="ends_at"
        label={t('price_lists.fields.ends_at')}
        hint={t('price_lists.form.ends_hint')}
      />
    </FieldGrid>
  )
}
