import { ValidationError } from 'react-admin'
import { useFormState } from 'react-hook-form'
import styles from './form.module.css'
import { listErrors } from './formErrors'

/** What the server refused in something this form has no field for; else nobody would see it. */
export function StrayErrors() {
  const { errors } = useFormState()
  const strays = listErrors(errors).filter(({ isAtField, message }) => !isAtField && message)

  return strays.map(({ name, message }) => (
    <p key={name} className={styles.formError} role="alert">
      <ValidationError error={message} />
    </p>
  ))
}
