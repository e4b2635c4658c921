import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconDots } from '@tabler/icons-react'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import { personRoles, type Member } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { ChecksInput } from '../../ui/form/ChecksInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { TextInput } from '../../ui/form/TextInput'
import styles from './CompanyPage.module.css'
import { memberName } from './memberName'

type MemberRowProps = { companyId: string; member: Member; onChanged: () => void }
type Asked = 'change' | 'remove'

export function MemberRow({ companyId, member, onChanged }: MemberRowProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<Asked>()
  const name = memberName(member)

  const ask = (what: Asked): void => {
    setAnchor(null)
    setAsked(what)
  }
  const after = async (change: Promise<void>): Promise<void> => {
    await change
    onChanged()
  }

  return (
    <li className={styles.person}>
      <div className={styles.personHead}>
        <strong>{name}</strong>
        <IconButton
          aria-label={t('company_page.people.actions', { name })}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ width: 24, height: 24 }}
        >
          <IconDots size={16} stroke={1.6} />
        </IconButton>
      </div>
      <div className={styles.small}>
        {[member.job_title, ...member.roles.map((role) => t(`vocabulary.person_role.${role}`).toLowerCase())]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <div className={styles.small}>
        <a href={`mailto:${member.email}`}>{member.email}</a>
      </div>
      {member.phone && <div className={styles.small}>{member.phone}</div>}

      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => ask('change')}>{t('company_page.people.change')}</MenuItem>
        <MenuItem onClick={() => ask('remove')}>{t('company_page.people.remove')}</MenuItem>
      </Menu>
      <DialogForm<Pick<Member, 'roles' | 'job_title'>>
        isOpen={asked === 'change'}
        onClose={() => setAsked(undefined)}
        title={name}
        submitLabel={t('ra.action.save')}
        done="company_page.people.changed"
        defaultValues={{ roles: member.roles, job_title: member.job_title }}
        onSubmit={({ roles, job_title }) =>
          after(provider.changeMember(companyId, member.id, { roles, job_title }))
        }
      >
        <TextInput source="job_title" label={t('company_page.people.job_title')} />
        <ChecksInput
          source="roles"
          label={t('company_page.people.roles')}
          isRequired
          choices={personRoles.map((id) => ({ id, name: t(`vocabulary.person_role.${id}`) }))}
        />
      </DialogForm>
      <DialogForm
        isOpen={asked === 'remove'}
        onClose={() => setAsked(undefined)}
        title={t('company_page.people.remove_title', { name })}
        lead={t('company_page.people.remove_lead')}
        submitLabel={t('company_page.people.remove')}
        isDanger
        done="company_page.people.removed"
        onSubmit={() => after(provider.removeMember(companyId, member.id))}
      />
    </li>
  )
}
