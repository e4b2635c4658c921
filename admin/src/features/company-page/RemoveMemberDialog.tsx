import { useDataProvider } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { memberName } from './memberName'
import type { MemberProps } from './MemberRow'

type RemoveMemberDialogProps = MemberProps & { onClose: () => void }

export function RemoveMemberDialog(props: RemoveMemberDialogProps) {
  const { companyId, member, isOnlyAdministrator, onChanged, onClose } = props
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()

  return (
    <DialogForm
      isOpen
      onClose={onClose}
      title={t('company_page.people.remove_title', { name: memberName(member) })}
      lead={
        <>
          <p>{t('company_page.people.remove_lead')}</p>
          {isOnlyAdministrator && <p>{t('company_page.people.only_administrator')}</p>}
        </>
      }
      submitLabel={t('company_page.people.remove')}
      isDanger
      done="company_page.people.removed"
      onSubmit={async () => {
        await provider.removeMember(companyId, member.id)
        onChanged()
      }}
    />
  )
}
