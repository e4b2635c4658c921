import type { ReactNode } from 'react'
import { ImportWatch } from '../features/imports/ImportWatch'
import { Layout } from '../ui/layout/Layout'

/** The layout, and what goes on beside whatever screen is open. */
export function ConsoleLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Layout>{children}</Layout>
      <ImportWatch />
    </>
  )
}
