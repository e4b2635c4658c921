import { Outlet } from 'react-router'
import { requireSignIn } from '~/session/caller.server'
import type { Route } from './+types/signed-in'

export const middleware: Route.MiddlewareFunction[] = [requireSignIn]

/** A loader makes the middleware run on every move inside the portal, not only on the first page. */
export const loader = () => null

export default function SignedIn() {
  return <Outlet />
}
