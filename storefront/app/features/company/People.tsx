import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Member } from '~/api/company.types'
import { Section } from '~/ui/layout/Section'
import { fullName, initials } from '../shell/person-name'
import { useShell } from '../shell/use-shell'
import classes from './company.module.css'
import { MemberForm } from './MemberForm'
import { RemoveButton } from './RemoveButton'

export function People({ people }: { people: Member[] }) {
  const { t } = useTranslation()
  const { may } = useShell()
  const [edited, setEdited] = useState<Member | 'new' | null>(null)
  const mayManage = may('people:manage')

  return (
    <Section
      title={t('company.people')}
      aside={
        mayManage && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setEdited('new')}
          >
            {t('company.invite')}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {people.map((member) => (
          <li key={member.id}>
            <div className={classes.person}>
              <span className={classes.initials} aria-hidden>
                {initials(member)}
              </span>
              <div>
                <p className={classes.name}>{fullName(member)}</p>
                <p className={classes.quiet}>
                  {[member.job_title, member.email].filter(Boolean).join(' · ')}
                </p>
              </div>
            </div>
            <p className={classes.roles}>
              {member.roles.map((role) => t(`company.roles.${role}`)).join(', ')}
              {!member.has_password && <span className={classes.quiet}>{t('company.invited')}</span>}
            </p>
            {mayManage && (
              <div className={classes.actions}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('company.edit_title', { title: fullName(member) })}
                  onClick={() => setEdited(member)}
                >
                  {t('company.edit')}
                </Button>
                <RemoveButton intent="remove_member" id={member.id} name={fullName(member)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited && <MemberForm member={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}
