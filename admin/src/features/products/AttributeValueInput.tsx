import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useInput, useLocaleState, type Validator } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { AttributeDefinition } from '../../providers/contract/products'
import { FieldHint } from '../../ui/form/FieldHint'
import type { Language } from '../../ui/preferences/preferences'
import { parseDimension } from './productForm'

const decimal = /^-?\d+([.,]\d+)?$/

/** The field an attribute's kind is edited in. */
export function AttributeValueInput({
  definition,
  source,
}: {
  definition: AttributeDefinition
  source: string
}) {
  const t = useT()
  const [language] = useLocaleState()
  const { kind, choices, title } = definition

  const validators: Partial<Record<AttributeDefinition['kind'], Validator>> = {
    number: (value) => (value && !decimal.test(value) ? t('ra.validation.number') : undefined),
    dimension: (value) =>
      value && !parseDimension(value) ? t('products.form.dimension_invalid') : undefined,
  }
  const { field, fieldState } = useInput({
    source: `${source}.${kind}`,
    defaultValue: null,
    format: (value) => value ?? '',
    parse: (value: string) => value || null,
    validate: validators[kind],
  })

  return (
    <TextField
      {...field}
      select={kind === 'choice'}
      error={fieldState.invalid}
      helperText={<FieldHint error={fieldState.error?.message} />}
      placeholder={kind === 'dimension' ? 'M8 × 40' : undefined}
      slotProps={{
        htmlInput: { 'aria-label': title, inputMode: kind === 'number' ? 'decimal' : undefined },
        formHelperText: { component: 'div' },
      }}
    >
      {kind === 'choice' &&
        choices.map(({ code, titles }) => (
          <MenuItem key={code} value={code}>
            {titles[language as Language] ?? titles.en ?? code}
          </MenuItem>
        ))}
    </TextField>
  )
}
