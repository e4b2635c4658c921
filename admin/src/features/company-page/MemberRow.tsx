import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Member } from '../../providers/contract/companies'
import { ChangeMemberDialog } from './ChangeMemberDialog'
import styles from './CompanyPage.module.css'
import { memberName } from './memberName'
import { RemoveMemberDialog } from './RemoveMemberDialog'

export type MemberProps = {
  companyId: string
  member: Member
  /** Without him nobody in the company could manage its people. */
  isOnlyAdministrator: boolean
  onChanged: () => void
}

export function MemberRow(props: MemberProps) {
  const t = useT()
  const { member } = props
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<'change' | 'remove'>()
  const name = memberName(member)

  const ask = (what: typeof asked): void => {
    setAnchor(null)
    setAsked(what)
  }
  const close = (): void => setAsked(undefined)

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
      {asked === 'change' && <ChangeMemberDialog {...props} onClose={close} />}
      {asked === 'remove' && <RemoveMemberDialog {...props} onClose={close} />}
    </li>
  )
}
