import { useTranslation } from '~/i18n/use-translation'
import type { ShouldRevalidateFunction } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import type { Route } from './+types/company'
import { Addresses } from './Addresses'
import { CHANGES } from './changes.server'
import { CompanyFacts } from './CompanyFacts'
import classes from './company.module.css'
import { People } from './People'

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context).company
  const [company, addresses, people] = await Promise.all([api.show(), api.addresses(), api.people()])
  return { company, addresses, people }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const change = CHANGES[String(form.get('intent'))]
  if (!change) throw new Response(null, { status: 400 })
  try {
    await change(apiOf(context).company, form)
    return { done: true as const }
  } catch (error) {
    return refusedForm(error, form)
  }
}

/** A form that opens or closes changes the address, not the company. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) => (formMethod || currentUrl.pathname !== nextUrl.pathname ? defaultShouldRevalidate : false)

export default function CompanyPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { company, addresses, people } = loaderData
  return (
    <>
      <title>{pageTitle(company.name)}</title>
      <PageHeader title={company.name} note={t('company.lead')} />
      <div className={classes.layout}>
        <CompanyFacts company={company} />
        <div>
          <Addresses addresses={addresses} country={company.country} />
          <People people={people} />
        </div>
      </div>
    </>
  )
}
