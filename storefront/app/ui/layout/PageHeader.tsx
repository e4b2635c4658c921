import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './layout.module.css'

export type Crumb = { to: string; title: string }
type Props = { title: string; crumbs?: Crumb[]; crumbsLabel?: string; note?: ReactNode; actions?: ReactNode }

/** The page's name, where it hangs and what can be done with the whole of it. */
export function PageHeader({ title, crumbs = [], crumbsLabel, note, actions }: Props) {
  return (
    <header className={classes.header}>
      {crumbs.length > 0 && (
        <nav aria-label={crumbsLabel} className={classes.crumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.title}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classes.headline}>
        <div className={classes.titles}>
          <h1 id="page-title" tabIndex={-1}>
            {title}
          </h1>
          {note && <div className={classes.note}>{note}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </header>
  )
}
