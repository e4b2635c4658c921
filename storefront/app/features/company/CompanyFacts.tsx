import { useTranslation } from '~/i18n/use-translation'
import type { Company } from '~/api/company.types'
import { usePreferences } from '~/session/use-preferences'
import { Facts } from '~/ui/layout/Facts'
import { Section } from '~/ui/layout/Section'
import { countryName } from './countries'

export function CompanyFacts({ company }: { company: Company }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const place = [company.city, company.region, company.country && countryName(company.country, language)]
  const terms = company.payment_terms_days

  return (
    <Section boxed title={t('company.facts')}>
      <Facts
        facts={[
          { term: t('company.legal_name'), value: company.legal_name },
          {
            term: t('company.tax_id'),
            value: company.tax_id && <span className="code">{company.tax_id}</span>,
          },
          { term: t('company.place'), value: place.filter(Boolean).join(', ') },
          { term: t('company.parent'), value: company.parent?.name },
          { term: t('company.groups'), value: company.groups.join(', ') },
          { term: t('company.phone'), value: company.phone },
          { term: t('company.email'), value: company.email },
          { term: t('company.website'), value: company.website },
          { term: t('company.currency'), value: company.currency.toUpperCase() },
          { term: t('company.terms'), value: terms ? t('company.terms_days', { count: terms }) : null },
        ]}
      />
    </Section>
  )
}
