import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { Panel } from '../../ui/page/Panel'
import { useHierarchy } from './useHierarchy'

const indentPx = 14

/** The line the company stands in: those above it and all below; nothing when it stands alone. */
export function HierarchyPanel({ companyId }: { companyId: string }) {
  const t = useT()
  const { data } = useHierarchy(companyId)
  const line = data ? [...data.ancestors, data.company, ...data.descendants] : []
  if (line.length < 2) return null

  const top = line[0]?.depth ?? 0
  return (
    <Panel title={t('company_page.hierarchy')} note={line.length}>
      <ul>
        {line.map(({ id, name, depth }) => (
          <li key={id} style={{ padding: '3px 0', paddingLeft: (depth - top) * indentPx }}>
            {id === companyId ? <strong>{name}</strong> : <Link to={`/companies/${id}`}>{name}</Link>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
