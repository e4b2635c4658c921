import { Checkbox } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { Member } from '~/api/company.types'
import { TextField } from '~/ui/form/fields'
import { useField } from '~/ui/form/form-context'
import { FormDialog } from '~/ui/form/FormDialog'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { fullName } from '../shell/person-name'
import classes from './company.module.css'

const ROLES = ['administrator', 'buyer', 'approver', 'viewer'] as const

type Props = { member: Member | null; onClose: () => void }

export function MemberForm({ member, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <FormDialog
      action="/company"
      title={member ? fullName(member) : t('company.invite')}
      intent={member ? 'change_member' : 'invite'}
      id={member?.id}
      onClose={onClose}
    >
      {!member && (
        <>
          <p className={classes.quiet}>{t('company.invite_text')}</p>
          <TextField name="email" type="email" label={t('sign_in.email')} autoComplete="off" data-autofocus />
          <div className={classes.pair}>
            <TextField name="first_name" label={t('profile.first_name')} autoComplete="off" />
            <TextField name="last_name" label={t('profile.last_name')} autoComplete="off" />
          </div>
        </>
      )}
      <TextField
        name="job_title"
        label={t('company.job_title')}
        initial={member?.job_title}
        autoComplete="off"
      />
      <RoleChoice chosen={member?.roles ?? ['buyer']} />
      <SubmitButton>{member ? t('form.save') : t('company.send_invitation')}</SubmitButton>
    </FormDialog>
  )
}

function RoleChoice({ chosen }: { chosen: string[] }) {
  const { t } = useTranslation()
  const { error } = useField('roles', '')
  return (
    <Checkbox.Group label={t('company.roles_label')} defaultValue={chosen} error={error}>
      <div className={classes.roleChoice}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            name="roles"
            value={role}
            label={t(`company.roles.${role}`)}
            description={t(`company.role_texts.${role}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
