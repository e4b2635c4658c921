import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useInput } from 'react-admin'

/** One thing that is so or not. */
export function CheckInput({ source, label }: { source: string; label: string }) {
  const { field } = useInput({ source, defaultValue: false })

  return (
    <FormControlLabel
      label={label}
      control={<Checkbox checked={Boolean(field.value)} onChange={(_, checked) => field.onChange(checked)} />}
    />
  )
}
