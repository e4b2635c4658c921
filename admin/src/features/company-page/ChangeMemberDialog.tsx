import { useDataProvider } from 'react-admin'
import { useT } from '../../i18n/useT'
import { personRoles, type MemberChange } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { ChecksInput } from '../../ui/form/ChecksInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { FieldGrid, Wide } from '../../ui/form/FormShell'
import { TextInput } from '../../ui/form/TextInput'
import { memberName } from './memberName'
import type { MemberProps } from './MemberRow'

type ChangeMemberDialogProps = MemberProps & { onClose: () => void }

/** Who the person is and what he may do in this company. */
export function ChangeMemberDialog(props: ChangeMemberDialogProps) {
  const { companyId, member, isOnlyAdministrator, onChanged, onClose } = props
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { first_name, last_name, phone, job_title, roles } = member

  const change = async (values: MemberChange): Promise<void> => {
    await provider.changeMember(companyId, member.id, values)
    onChanged()
  }

  return (
    <DialogForm<MemberChange>
      isOpen
      onClose={onClose}
      title={memberName(member)}
      lead={isOnlyAdministrator ? t('company_page.people.only_administrator') : undefined}
      submitLabel={t('ra.action.save')}
      done="company_page.people.changed"
      defaultValues={{ first_name, last_name, phone, job_title, roles }}
      onSubmit={change}
    >
      <FieldGrid>
        <TextInput source="first_name" label={t('company_page.people.first_name')} />
        <TextInput source="last_name" label={t('company_page.people.last_name')} />
        <TextInput source="job_title" label={t('company_page.people.job_title')} />
        <TextInput source="phone" type="tel" label={t('companies.fields.phone')} />
        <Wide>
          <ChecksInput
            source="roles"
            label={t('company_page.people.roles')}
            isRequired
            choices={personRoles.map((id) => ({ id, name: t(`vocabulary.person_role.${id}`) }))}
          />
        </Wide>
      </FieldGrid>
    </DialogForm>
  )
}
