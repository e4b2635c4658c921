import { useRouteLoaderData } from 'react-router'
import type { Permission } from '~/api/me.types'
import type { loader } from './shell'

/** Who is signed in, for which company, and what lies in its cart. */
export function useShell() {
  const shell = useRouteLoaderData<typeof loader>('features/shell/shell')
  if (!shell) throw new Error('useShell is for pages inside the shell')
  const company = shell.me.companies.find(({ id }) => id === shell.me.active_company_id) ?? null
  /** Whether to show a control at all; the backend decides again whatever the screen showed. */
  const may = (permission: Permission) => company?.permissions.includes(permission) ?? false
  return { ...shell, company, may }
}
