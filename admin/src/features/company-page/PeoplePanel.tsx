import Button from '@mui/material/Button'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Member } from '../../providers/contract/companies'
import { Panel } from '../../ui/page/Panel'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { AddPersonDialog } from './AddPersonDialog'
import { MemberRow } from './MemberRow'
import styles from './CompanyPage.module.css'

type PeoplePanelProps = {
  companyId: string
  people: Member[] | undefined
  error: unknown
  onChanged: () => void
}

export function PeoplePanel({ companyId, people, error, onChanged }: PeoplePanelProps) {
  const t = useT()
  const [isAdding, setAdding] = useState(false)
  const active = people?.filter(({ status }) => status === 'active')
  const administrators = active?.filter(({ roles }) => roles.includes('administrator')) ?? []

  return (
    <Panel
      title={t('company_page.people.title')}
      note={active?.length || undefined}
      actions={
        <Button variant="text" onClick={() => setAdding(true)}>
          {t('company_page.people.add')}
        </Button>
      }
    >
      {error !== null && !people && <ErrorState error={error} onRetry={onChanged} />}
      {!people && error === null && <LinesSkeleton lines={3} />}
      {active?.length === 0 && <p className={styles.small}>{t('company_page.people.empty')}</p>}
      <ul>
        {active?.map((member) => (
          <MemberRow
            key={member.id}
            companyId={companyId}
            member={member}
            isOnlyAdministrator={administrators.length === 1 && administrators[0] === member}
            onChanged={onChanged}
          />
        ))}
      </ul>
      <AddPersonDialog
        companyId={companyId}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={onChanged}
      />
    </Panel>
  )
}
