import { redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { keep, sessionOf } from '~/session/session.server'
import type { Route } from './+types/active-company'

/** Chooses the company the person buys for; one he does not belong to is left alone. */
export async function action({ context, request }: Route.ActionArgs) {
  const wanted = (await request.formData()).get('company_id')
  const { companies } = await apiOf(context).me.show()
  const company = companies.find(({ id, verification }) => id === wanted && verification === 'verified')
  if (!company) throw redirect('/')

  const session = await sessionOf(request)
  session.set('companyId', company.id)
  throw redirect('/', { headers: { 'set-cookie': await keep(session, request) } })
}
