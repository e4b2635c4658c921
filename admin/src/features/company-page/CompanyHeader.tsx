import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ClientProfile } from '../../providers/contract/profiles'
import { useTitle } from '../../ui/page/useTitle'
import { Basis } from '../../ui/values/Basis'
import { ownerName } from '../../vocabulary/ownerName'
import { VerificationChip } from '../../vocabulary/VerificationChip'
import styles from './CompanyPage.module.css'
import { LifecycleBasis } from './LifecycleBasis'
import { stateLine } from './stateLine'
import { useHierarchy } from './useHierarchy'
import { VerificationDialog } from './VerificationDialog'

export function CompanyHeader({
  company,
  profile,
}: {
  company: Company
  profile: ClientProfile | undefined
}) {
  const t = useT()
  const [isDeciding, setDeciding] = useState(false)
  const { data: hierarchy } = useHierarchy(company.id)
  const line = hierarchy?.ancestors ?? (company.parent ? [company.parent] : [])
  const owner = ownerName(company)
  useTitle(company.name)

  return (
    <header className={styles.header}>
      <div style={{ minWidth: 0 }}>
        <nav className={styles.crumbs} aria-label={t('company_page.crumbs')}>
          <Link to="/companies">{t('companies.title')}</Link>
          {line.map(({ id, name }) => (
            <Link key={id} to={`/companies/${id}`}>
              {name}
            </Link>
          ))}
          <span />
        </nav>
        <div className={styles.name}>
          <h1>{company.name}</h1>
          <VerificationChip state={company.verification} />
          <span className={styles.roles}>
            {company.roles.map((role) => t(`vocabulary.company_role.${role}`)).join(', ')}
          </span>
        </div>
        {profile && (
          <p className={styles.state}>
            <Basis basis={<LifecycleBasis profile={profile} />}>{stateLine(profile, new Date(), t)}</Basis>
          </p>
        )}
        <p className={styles.owner}>
          {owner ? t('company_page.owner', { name: owner }) : t('company_page.no_owner')}
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="outlined" onClick={() => setDeciding(true)}>
          {t('company_page.verify.action')}
        </Button>
        <Button variant="outlined" component={Link} to={`/companies/${company.id}/edit`}>
          {t('ra.action.edit')}
        </Button>
      </div>
      <VerificationDialog company={company} isOpen={isDeciding} onClose={() => setDeciding(false)} />
    </header>
  )
}
