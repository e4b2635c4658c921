import { redirect } from 'react-router'
import { forget } from '~/session/session.server'
import type { Route } from './+types/sign-out'

export async function action({ request }: Route.ActionArgs) {
  throw redirect('/sign-in', { headers: { 'set-cookie': await forget(request) } })
}

export const loader = () => redirect('/')
