import { Fragment } from 'react'
import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import { Facts } from '../../ui/page/Facts'
import { Panel } from '../../ui/page/Panel'
import { DateTime } from '../../ui/values/DateTime'
import { countryName } from '../../vocabulary/countries'

export function FactsPanel({ company }: { company: Company }) {
  const t = useT()
  const locale = useLocaleTag()
  const place = [company.city, company.region, company.country && countryName(company.country, locale)]

  return (
    <Panel title={t('company_page.facts')}>
      <Facts
        facts={[
          { label: t('companies.fields.legal_name'), value: company.legal_name },
          {
            label: t('companies.fields.tax_id'),
            value: company.tax_id && <span className="mono">{company.tax_id}</span>,
          },
          { label: t('companies.fields.place'), value: place.filter(Boolean).join(', ') },
          {
            label: t('companies.fields.phone'),
            value: company.phone && <a href={`tel:${company.phone}`}>{company.phone}</a>,
          },
          {
            label: t('companies.fields.email'),
            value: company.email && <a href={`mailto:${company.email}`}>{company.email}</a>,
          },
          {
            label: t('companies.fields.website'),
            value: company.website && <Website address={company.website} />,
          },
          {
            label: t('companies.fields.groups'),
            value: company.groups.length > 0 ? <Groups company={company} /> : null,
          },
          {
            label: t('companies.fields.external_code'),
            value: company.external_code && <span className="mono">{company.external_code}</span>,
          },
          { label: t('companies.fields.since'), value: <DateTime at={company.created_at} /> },
        ]}
      />
    </Panel>
  )
}

function Groups({ company: { groups } }: { company: Company }) {
  return groups.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={`/groups/${id}`}>{name}</Link>
    </Fragment>
  ))
}

function Website({ address }: { address: string }) {
  const href = /^https?:\/\//i.test(address) ? address : `https://${address}`

  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {address.replace(/^https?:\/\//i, '')}
    </a>
  )
}
