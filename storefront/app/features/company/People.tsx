import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { Member } from '~/api/company.types'
import { RemoveButton } from '~/ui/form/RemoveButton'
import { Section } from '~/ui/layout/Section'
import { fullName, initials } from '../shell/person-name'
import { useShell } from '../shell/use-shell'
import classes from './company.module.css'
import { MemberForm } from './MemberForm'
import { useEdited } from './use-edited'

export function People({ people }: { people: Member[] }) {
  const { t } = useTranslation()
  const { may } = useShell()
  const [edited, setEdited] = useEdited('person')
  const mayManage = may('people:manage')
  const member = people.find(({ id }) => id === edited) ?? null
  const isOpen = mayManage && (member !== null || edited === 'new')

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
        {people.map((shown) => (
          <li key={shown.id}>
            <div className={classes.person}>
              <span className={classes.initials} aria-hidden>
                {initials(shown)}
              </span>
              <div>
                <p className={classes.name}>{fullName(shown)}</p>
                <p className={classes.quiet}>{[shown.job_title, shown.email].filter(Boolean).join(' · ')}</p>
              </div>
            </div>
            <p className={classes.roles}>
              {shown.roles.map((role) => t(`company.roles.${role}`)).join(', ')}
              {(!shown.accepted || !shown.has_password) && (
                <span className={classes.quiet}>{t('company.invited')}</span>
              )}
            </p>
            {mayManage && (
              <div className={classes.actions}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('company.edit_title', { title: fullName(shown) })}
                  onClick={() => setEdited(shown.id)}
                >
                  {t('company.edit')}
                </Button>
                <RemoveButton
                  action="/company"
                  intent="remove_member"
                  id={shown.id}
                  name={fullName(shown)}
                  text={t('company.remove_member_text')}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {isOpen && <MemberForm member={member} onClose={() => setEdited(null)} />}
    </Section>
  )
}
