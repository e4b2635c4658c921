import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { apiOf } from '~/api/api.server'
import { useTranslation } from '~/i18n/use-translation'
import { DateField } from '~/ui/form/DateField'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import type { Route } from './+types/savings'
import { CurrencyPart } from './CurrencyPart'
import { LotsTable } from './LotsTable'
import { readPeriod } from './period'
import classes from './savings.module.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  const period = readPeriod(new URL(request.url).searchParams)
  return { period, report: await apiOf(context).auctionReports.savings(period) }
}

/** What the company saved by auction, and how that is counted. */
export default function SavingsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { period, report } = loaderData
  const { savings, lots } = report

  return (
    <>
      <title>{pageTitle(t('savings.title'))}</title>
      <PageHeader
        title={t('savings.title')}
        note={t('savings.lead')}
        crumbs={[{ to: '/auctions', title: t('auctions.title') }]}
        crumbsLabel={t('auctions.title')}
      />
      <Form className={classes.period} role="search" aria-label={t('savings.period')}>
        <DateField isPast name="from" label={t('savings.from')} initial={period.from} />
        <DateField isPast name="to" label={t('savings.to')} initial={period.to} />
        <Button type="submit" variant="default">
          {t('savings.show')}
        </Button>
      </Form>
      {savings.length === 0 && (
        <EmptyState glyph="paper" title={t('savings.empty_title')} text={t('savings.empty_text')} />
      )}
      {savings.map((part) => (
        <CurrencyPart key={part.currency} savings={part} />
      ))}
      {lots.length > 0 && (
        <>
          <Section title={t('savings.lots')}>
            <LotsTable lots={lots} />
          </Section>
          <Section title={t('savings.method')}>
            <ul className={classes.method}>
              {(['lots', 'ceiling', 'own', 'budget', 'currency'] as const).map((name) => (
                <li key={name}>{t(`savings.methods.${name}`)}</li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  )
}
