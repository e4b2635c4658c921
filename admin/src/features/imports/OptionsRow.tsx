import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useT } from '../../i18n/useT'
import {
  dateFormats,
  type DateFormat,
  type DecimalMark,
  type RunOptions,
} from '../../providers/contract/imports'
import { currencyChoices } from '../../vocabulary/countries'
import styles from './Imports.module.css'

type OptionsRowProps = { options: RunOptions; onOptions: (options: RunOptions) => void }
type Choice = { id: string; name: string }

/** How dates and numbers are written, for files that do not make it plain. */
export function OptionsRow({ options, onOptions }: OptionsRowProps) {
  const t = useT()

  return (
    <div className={styles.row} style={{ alignItems: 'end' }}>
      <Option
        label={t('imports.options.date_format')}
        value={options.date_format}
        choices={dateFormats.map((id) => ({ id, name: t(`imports.options.${id}`) }))}
        onChange={(value) => onOptions({ ...options, date_format: value as DateFormat | undefined })}
      />
      <Option
        label={t('imports.options.decimal_mark')}
        value={options.decimal_mark}
        choices={[
          { id: '.', name: '1234.50' },
          { id: ',', name: '1234,50' },
        ]}
        onChange={(value) => onOptions({ ...options, decimal_mark: value as DecimalMark | undefined })}
      />
      <Option
        label={t('companies.fields.currency')}
        value={options.currency}
        choices={currencyChoices}
        onChange={(currency) => onOptions({ ...options, currency })}
      />
      <FormControlLabel
        label={t('imports.options.lenient')}
        control={
          <Checkbox
            checked={options.lenient ?? false}
            onChange={(_, lenient) => onOptions({ ...options, lenient })}
          />
        }
      />
    </div>
  )
}

type OptionProps = {
  label: string
  value: string | undefined
  choices: Choice[]
  onChange: (value: string | undefined) => void
}

function Option({ label, value, choices, onChange }: OptionProps) {
  const t = useT()

  return (
    <label className={styles.option}>
      {label}
      <TextField
        select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || undefined)}
        slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': label } }}
      >
        <MenuItem value="">{t('imports.options.guess')}</MenuItem>
        {choices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </label>
  )
}
