import Button from '@mui/material/Button'
import { useDataProvider, useNotify } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { AddressFacts, CompanyAddress } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { CheckInput } from '../../ui/form/CheckInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { FieldGrid } from '../../ui/form/FormShell'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { countryChoices } from '../../vocabulary/countries'

type AddressDialogProps = {
  companyId: string
  /** The address to change; without it a new one is added. */
  address: CompanyAddress | undefined
  country: string | null
  onClose: () => void
  onSaved: () => void
}

export function AddressDialog({ companyId, address, country, onClose, onSaved }: AddressDialogProps) {
  const t = useT()
  const locale = useLocaleTag()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()

  const save = async (values: AddressFacts): Promise<void> => {
    await provider.saveAddress(companyId, address?.id, values)
    onSaved()
  }
  const remove = async (): Promise<void> => {
    if (!address) return
    try {
      await provider.removeAddress(companyId, address.id)
      onSaved()
      onClose()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return (
    <DialogForm<AddressFacts>
      isOpen
      onClose={onClose}
      title={address ? address.title : t('company_page.addresses.new')}
      submitLabel={t('ra.action.save')}
      done="company_page.addresses.saved"
      defaultValues={address ?? { country_code: country, is_default: false }}
      onSubmit={save}
    >
      <TextInput source="title" label={t('companies.fields.name')} isRequired autoFocus />
      <TextInput source="address_1" label={t('company_page.addresses.street')} isRequired />
      <TextInput source="address_2" label={t('company_page.addresses.more')} />
      <FieldGrid>
        <TextInput source="postal_code" label={t('company_page.addresses.postal_code')} />
        <TextInput source="city" label={t('companies.fields.city')} isRequired />
      </FieldGrid>
      <SelectInput
        source="country_code"
        label={t('companies.fields.country')}
        choices={countryChoices(locale)}
        isRequired
      />
      <FieldGrid>
        <TextInput source="contact_name" label={t('company_page.addresses.contact')} />
        <TextInput source="phone" type="tel" label={t('companies.fields.phone')} />
      </FieldGrid>
      <CheckInput source="is_default" label={t('company_page.addresses.make_default')} />
      {address && (
        <Button variant="text" color="error" onClick={remove} sx={{ alignSelf: 'flex-start' }}>
          {t('company_page.addresses.remove')}
        </Button>
      )}
    </DialogForm>
  )
}
