import { regex } from 'react-admin'
import { languageNames } from '../../i18n/provider'
import { useT } from '../../i18n/useT'
import { productStatuses } from '../../providers/contract/products'
import { FieldGrid } from '../../ui/form/FormShell'
import { SelectInput } from '../../ui/form/SelectInput'
import { TextInput } from '../../ui/form/TextInput'
import { languages } from '../../ui/preferences/preferences'
import styles from './ProductPage.module.css'

const cpvCode = /^\d{8}-\d$/

/** Name and description in the three languages side by side. */
export function TextsForm() {
  const t = useT()

  return (
    <>
      <FieldGrid>
        <SelectInput
          source="status"
          label={t('products.fields.status')}
          isRequired
          choices={productStatuses.map((id) => ({ id, name: t(`products.status.${id}`) }))}
        />
        <TextInput
          source="cpv_code"
          label={t('products.fields.cpv')}
          isMono
          hint={t('products.form.cpv_hint')}
          validate={[regex(cpvCode, t('products.form.cpv_invalid'))]}
        />
      </FieldGrid>
      <div className={styles.languages}>
        {languages.map((language) => (
          <fieldset key={language} lang={language}>
            <legend>{languageNames[language]}</legend>
            <TextInput source={`texts.${language}.title`} label={t('products.fields.title')} />
            <TextInput
              source={`texts.${language}.description`}
              label={t('products.fields.description')}
              rows={9}
            />
          </fieldset>
        ))}
      </div>
    </>
  )
}
