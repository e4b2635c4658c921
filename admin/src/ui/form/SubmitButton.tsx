import Button, { type ButtonProps } from '@mui/material/Button'
import { useFormContext } from 'react-hook-form'

/** Sends the form. What the server refused last time is no obstacle: it is asked again. */
export function SubmitButton(props: ButtonProps) {
  const { clearErrors } = useFormContext()

  return <Button type="submit" variant="contained" onClick={() => clearErrors()} {...props} />
}
