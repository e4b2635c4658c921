import { Checkbox } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { SavedAddress } from '~/api/company.types'
import { usePreferences } from '~/session/use-preferences'
import { SelectField, TextField } from '~/ui/form/fields'
import { FormDialog } from '~/ui/form/FormDialog'
import { SubmitButton } from '~/ui/form/SubmitButton'
import classes from './company.module.css'
import { countryChoices } from './countries'

type Props = { address: SavedAddress | null; country: string | null; onClose: () => void }

export function AddressForm({ address, country, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <FormDialog
      action="/company"
      title={address ? t('company.edit_address') : t('company.add_address')}
      intent={address ? 'change_address' : 'add_address'}
      id={address?.id}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t('address.title')}
        description={t('address.title_hint')}
        initial={address?.title}
        data-autofocus
      />
      <TextField
        name="address_1"
        label={t('address.line_1')}
        initial={address?.address_1}
        autoComplete="address-line1"
      />
      <TextField
        name="address_2"
        label={t('address.line_2')}
        initial={address?.address_2}
        autoComplete="address-line2"
      />
      <div className={classes.pair}>
        <TextField
          name="postal_code"
          label={t('address.postal_code')}
          initial={address?.postal_code}
          autoComplete="postal-code"
        />
        <TextField
          name="city"
          label={t('address.city')}
          initial={address?.city}
          autoComplete="address-level2"
        />
      </div>
      <div className={classes.pair}>
        <TextField
          name="province"
          label={t('address.province')}
          initial={address?.province}
          autoComplete="address-level1"
        />
        <SelectField
          name="country_code"
          label={t('address.country')}
          initial={address?.country_code ?? country}
          data={countryChoices(language, address?.country_code ?? country)}
        />
      </div>
      <div className={classes.pair}>
        <TextField
          name="contact_name"
          label={t('address.contact')}
          initial={address?.contact_name}
          autoComplete="name"
        />
        <TextField
          name="phone"
          type="tel"
          label={t('address.phone')}
          initial={address?.phone}
          autoComplete="tel"
        />
      </div>
      <Checkbox name="is_default" label={t('address.is_default')} defaultChecked={address?.is_default} />
      <SubmitButton>{t('form.save')}</SubmitButton>
    </FormDialog>
  )
}
