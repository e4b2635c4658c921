import { useDataProvider, useRefresh } from 'react-admin'
import { useT } from '../../i18n/useT'
import { verifications, type Company, type Verification } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { PastDecisions } from './PastDecisions'

type VerificationDialogProps = { company: Company; isOpen: boolean; onClose: () => void }

/** A decision on a company's verification; the server says which are open and which need a reason. */
export function VerificationDialog({ company, isOpen, onClose }: VerificationDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const refresh = useRefresh()

  const decide = async (decision: { state: Verification; reason: string | null }): Promise<void> => {
    await provider.decideVerification(company.id, decision)
    refresh()
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('company_page.verify.title')}
      lead={t('company_page.verify.now', { state: t(`vocabulary.verification.${company.verification}`) })}
      submitLabel={t('company_page.verify.submit')}
      done="company_page.verify.done"
      onSubmit={decide}
    >
      <SelectInput
        source="state"
        label={t('company_page.verify.state')}
        isRequired
        choices={verifications
          .filter((state) => state !== company.verification)
          .map((id) => ({ id, name: t(`vocabulary.verification.${id}`) }))}
      />
      <TextInput
        source="reason"
        label={t('company_page.verify.reason')}
        rows={3}
        hint={t('company_page.verify.hint')}
      />
      <PastDecisions decisions={company.decisions} />
    </DialogForm>
  )
}
