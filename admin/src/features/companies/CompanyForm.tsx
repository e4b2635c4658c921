import { email, maxValue, minValue, number } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import { companyRoles, type CompanyGroup } from '../../providers/contract/companies'
import { useRows } from '../../providers/useRows'
import { languages } from '../../ui/preferences/preferences'
import { ChecksInput } from '../../ui/form/ChecksInput'
import { FieldGrid, Wide } from '../../ui/form/FormShell'
import { PickInput } from '../../ui/form/PickInput'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { Panel } from '../../ui/page/Panel'
import { languageNames } from '../../i18n/provider'
import { countryChoices, currencyChoices } from '../../vocabulary/countries'
import { userName } from '../../vocabulary/userName'

/** The facts of a company, in the order in which one asks for them. */
export function CompanyForm() {
  const t = useT()
  const locale = useLocaleTag()
  const { data: groups = [] } = useRows<CompanyGroup>('groups', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })

  return (
    <>
      <Panel title={t('companies.form.who')}>
        <FieldGrid>
          <TextInput source="name" label={t('companies.fields.name')} isRequired autoFocus />
          <TextInput source="legal_name" label={t('companies.fields.legal_name')} />
          <TextInput source="tax_id" label={t('companies.fields.tax_id')} isMono />
          <TextInput source="external_code" label={t('companies.fields.external_code')} isMono />
          <Wide>
            <ChecksInput
              source="roles"
              label={t('companies.fields.roles')}
              isRequired
              defaultValue={['buyer']}
              choices={companyRoles.map((id) => ({ id, name: t(`vocabulary.company_role.${id}`) }))}
            />
          </Wide>
        </FieldGrid>
      </Panel>
      <Panel title={t('companies.form.where')}>
        <FieldGrid>
          <SelectInput
            source="country"
            label={t('companies.fields.country')}
            choices={countryChoices(locale)}
          />
          <TextInput source="city" label={t('companies.fields.city')} />
          <TextInput source="region" label={t('companies.fields.region')} />
          <TextInput source="phone" type="tel" label={t('companies.fields.phone')} />
          <TextInput source="email" type="email" label={t('companies.fields.email')} validate={[email()]} />
          <TextInput source="website" label={t('companies.fields.website')} />
        </FieldGrid>
      </Panel>
      <Panel title={t('company_page.terms')}>
        <FieldGrid>
          <SelectInput
            source="currency"
            label={t('companies.fields.currency')}
            choices={currencyChoices}
            isRequired
            defaultValue="eur"
          />
          <SelectInput
            source="language"
            label={t('companies.fields.language')}
            isRequired
            defaultValue="en"
            choices={languages.map((id) => ({ id, name: languageNames[id] }))}
          />
          <TextInput
            source="payment_terms_days"
            type="number"
            label={t('companies.fields.payment_terms_days')}
            defaultValue={30}
            validate={[number(), minValue(0), maxValue(365)]}
          />
          <TextInput source="time_zone" label={t('companies.fields.time_zone')} defaultValue="Europe/Kyiv" />
        </FieldGrid>
      </Panel>
      <Panel title={t('companies.form.place')}>
        <FieldGrid>
          <PickInput
            source="parent_id"
            label={t('companies.fields.parent')}
            resource="companies"
            nameOf={({ name }) => name}
          />
          <PickInput
            source="owner_user_id"
            label={t('companies.fields.owner')}
            resource="users"
            nameOf={userName}
          />
          {groups.length > 0 && (
            <Wide>
              <ChecksInput source="group_ids" label={t('companies.fields.groups')} choices={groups} />
            </Wide>
          )}
        </FieldGrid>
      </Panel>
    </>
  )
}
