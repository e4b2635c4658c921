import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import styles from './Page.module.css'
import { useTitle } from './useTitle'

export type Crumb = { label: string; path: string }

type PageProps = {
  title: string
  /** What stands beside the title: chips, counts. */
  beside?: ReactNode
  /** One line under the title. */
  lead?: ReactNode
  crumbs?: Crumb[]
  actions?: ReactNode
  /** The page fills the screen and scrolls inside itself, as lists do. */
  fills?: boolean
  /** Comfortable width for forms, in pixels. */
  width?: number
  children: ReactNode
}

export function Page({ title, beside, lead, crumbs, actions, fills, width, children }: PageProps) {
  useTitle(title)

  return (
    <div
      className={styles.page}
      data-fills={fills || undefined}
      style={width ? { maxWidth: width } : undefined}
    >
      <header className={styles.header}>
        <div className={styles.heading}>
          {crumbs && (
            <nav className={styles.crumbs}>
              {crumbs.map(({ label, path }) => (
                <Link key={path} to={path}>
                  {label}
                </Link>
              ))}
            </nav>
          )}
          <div className={styles.titleLine}>
            <h1>{title}</h1>
            {beside}
          </div>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
