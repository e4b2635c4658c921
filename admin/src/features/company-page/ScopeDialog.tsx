import { useDataProvider } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Scope, SupplierScope } from '../../providers/contract/supplier-scope'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { PickSomeInput } from '../../ui/form/PickSomeInput'
import { TextInput } from '../../ui/form/TextInput'
import { countryChoices, countryName } from '../../vocabulary/countries'

type ScopeDialogProps = {
  companyId: string
  known: SupplierScope
  onClose: () => void
  onSaved: () => void
}

/** States on a supplier's behalf what it supplies and where to. */
export function ScopeDialog({ companyId, known, onClose, onSaved }: ScopeDialogProps) {
  const t = useT()
  const locale = useLocaleTag()
  const provider = useDataProvider<ConsoleProvider>()
  const { divisions, regions, capacity } = known.scope
  const usual = countryChoices(locale)
  const countries = [
    ...regions
      .filter((code) => !usual.some(({ id }) => id === code))
      .map((id) => ({ id, name: countryName(id, locale) })),
    ...usual,
  ]

  const save = async (scope: Scope): Promise<void> => {
    await provider.saveSupplierScope(companyId, { ...scope, capacity: scope.capacity ?? '' })
    onSaved()
  }

  return (
    <DialogForm<Scope>
      isOpen
      onClose={onClose}
      title={t('company_page.scope.title')}
      lead={t('company_page.scope.lead')}
      submitLabel={t('ra.action.save')}
      done="company_page.scope.saved"
      defaultValues={{ divisions, regions, capacity }}
      onSubmit={save}
    >
      <PickSomeInput
        source="divisions"
        label={t('company_page.scope.divisions')}
        choices={known.divisions.map(({ code, name }) => ({ id: code, name: `${code} ${name}` }))}
      />
      <PickSomeInput source="regions" label={t('company_page.scope.regions')} choices={countries} />
      <TextInput source="capacity" label={t('company_page.scope.capacity')} rows={3} />
    </DialogForm>
  )
}
