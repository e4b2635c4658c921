import { Link } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { useTranslation } from '~/i18n/use-translation'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import { Pager } from '~/ui/table/Pager'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/scorecard'
import { Figures } from './Figures'
import { PartsTable } from './PartsTable'
import { ScopeForm } from './ScopeForm'
import { scopeOf } from './scope-of'
import classes from './scorecard.module.css'

const PAGE_SIZE = 20

export async function loader({ context, request }: Route.LoaderArgs) {
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('page'))) || 1)
  const api = apiOf(context).auctionReports
  const [report, choice] = await Promise.all([
    api.scorecard({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    api.scope(),
  ])
  return { page, report, choice }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    await apiOf(context).auctionReports.saveScope(scopeOf(form))
    return { done: true as const }
  } catch (error) {
    return refusedForm(error, form)
  }
}

/** How the company does in auctions of others, and what it says it supplies. */
export default function ScorecardPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { may } = useShell()
  const { page, report, choice } = loaderData
  const { scorecard, lots, count } = report

  return (
    <>
      <title>{pageTitle(t('scorecard.title'))}</title>
      <PageHeader
        title={t('scorecard.title')}
        note={t('scorecard.lead', { count: scorecard.months })}
        crumbs={[{ to: '/auctions?as=supplier', title: t('auctions.title') }]}
        crumbsLabel={t('auctions.title')}
      />
      <div className={classes.layout}>
        <div className={classes.main}>
          <Figures scorecard={scorecard} />
          <Section title={t('scorecard.lots')}>
            {lots.length > 0 ? (
              <PartsTable parts={lots} />
            ) : (
              <EmptyState
                glyph="paper"
                title={t('scorecard.empty_title')}
                text={t('scorecard.empty_text')}
                action={<Link to="/auctions?as=supplier">{t('scorecard.invitations')}</Link>}
              />
            )}
            <Pager page={page} pageSize={PAGE_SIZE} count={count} />
          </Section>
        </div>
        <Section title={t('scorecard.scope')}>
          <ScopeForm
            key={choice.scope.divisions.join()}
            choice={choice}
            mayChange={may('auction:bid')}
            answer={actionData}
          />
        </Section>
      </div>
    </>
  )
}
