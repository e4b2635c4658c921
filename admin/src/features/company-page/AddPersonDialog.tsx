import { email, useDataProvider } from 'react-admin'
import { useT } from '../../i18n/useT'
import { personRoles, type NewMember } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { ChecksInput } from '../../ui/form/ChecksInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { TextInput } from '../../ui/form/TextInput'

type AddPersonDialogProps = { companyId: string; isOpen: boolean; onClose: () => void; onAdded: () => void }

export function AddPersonDialog({ companyId, isOpen, onClose, onAdded }: AddPersonDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()

  const add = async (person: NewMember): Promise<void> => {
    await provider.addPerson(companyId, person)
    onAdded()
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('company_page.people.add_title')}
      lead={t('company_page.people.add_lead')}
      submitLabel={t('company_page.people.add')}
      done="company_page.people.added"
      defaultValues={{ roles: ['buyer'] }}
      onSubmit={add}
    >
      <TextInput
        source="email"
        type="email"
        label={t('companies.fields.email')}
        isRequired
        validate={[email()]}
        autoFocus
      />
      <TextInput source="first_name" label={t('company_page.people.first_name')} />
      <TextInput source="last_name" label={t('company_page.people.last_name')} />
      <TextInput source="job_title" label={t('company_page.people.job_title')} />
      <ChecksInput
        source="roles"
        label={t('company_page.people.roles')}
        isRequired
        choices={personRoles.map((id) => ({ id, name: t(`vocabulary.person_role.${id}`) }))}
      />
    </DialogForm>
  )
}
