import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { countryName } from '../../vocabulary/countries'
import { ownerName } from '../../vocabulary/ownerName'
import { VerificationChip } from '../../vocabulary/VerificationChip'

export function useCompanyColumns(): Column<Company>[] {
  const t = useT()
  const locale = useLocaleTag()
  const country = ({ country: code }: Company) => code && countryName(code, locale)
  const roles = (company: Company) =>
    company.roles.map((role) => t(`vocabulary.company_role.${role}`)).join(', ')

  return [
    {
      id: 'name',
      label: t('companies.fields.name'),
      sort: 'name',
      width: 280,
      text: ({ name }) => name,
      render: ({ id, name }) => <Link to={`/companies/${id}`}>{name}</Link>,
    },
    {
      id: 'verification',
      label: t('companies.fields.verification'),
      sort: 'verification',
      text: ({ verification }) => t(`vocabulary.verification.${verification}`),
      render: ({ verification }) => <VerificationChip state={verification} />,
    },
    { id: 'roles', label: t('companies.fields.roles'), text: roles },
    { id: 'country', label: t('companies.fields.country'), sort: 'country', text: country, isWide: true },
    { id: 'city', label: t('companies.fields.city'), sort: 'city', text: ({ city }) => city },
    { id: 'parent', label: t('companies.fields.parent'), text: ({ parent }) => parent?.name, isWide: true },
    { id: 'owner', label: t('companies.fields.owner'), text: ownerName, isWide: true },
    {
      id: 'people',
      label: t('companies.fields.people'),
      text: ({ people_count }) => people_count,
      isFigure: true,
      isWide: true,
    },
    {
      id: 'groups',
      label: t('companies.fields.groups'),
      text: ({ groups }) => groups.map(({ name }) => name).join(', '),
      isExtra: true,
    },
    {
      id: 'tax_id',
      label: t('companies.fields.tax_id'),
      text: ({ tax_id }) => tax_id,
      render: ({ tax_id }) => tax_id && <span className="mono">{tax_id}</span>,
      isExtra: true,
    },
    {
      id: 'external_code',
      label: t('companies.fields.external_code'),
      sort: 'external_code',
      text: ({ external_code }) => external_code,
      isExtra: true,
    },
    {
      id: 'created_at',
      label: t('companies.fields.since'),
      sort: 'created_at',
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} />,
      isWide: true,
    },
  ]
}
