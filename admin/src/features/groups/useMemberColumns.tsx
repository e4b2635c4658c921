import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { Column } from '../../ui/table/types'
import { countryName } from '../../vocabulary/countries'
import { VerificationChip } from '../../vocabulary/VerificationChip'

export function useMemberColumns(action: (company: Company) => ReactNode): Column<Company>[] {
  const t = useT()
  const locale = useLocaleTag()

  return [
    {
      id: 'name',
      label: t('companies.fields.name'),
      width: 280,
      text: ({ name }) => name,
      render: ({ id, name }) => <Link to={`/companies/${id}`}>{name}</Link>,
    },
    {
      id: 'verification',
      label: t('companies.fields.verification'),
      text: ({ verification }) => t(`vocabulary.verification.${verification}`),
      render: ({ verification }) => <VerificationChip state={verification} />,
    },
    {
      id: 'country',
      label: t('companies.fields.country'),
      text: ({ country }) => country && countryName(country, locale),
      isWide: true,
    },
    { id: 'city', label: t('companies.fields.city'), text: ({ city }) => city, isWide: true },
    { id: 'action', label: '', width: 56, text: () => null, render: action },
  ]
}
