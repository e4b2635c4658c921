import { useEffect } from 'react'
import { useFormState } from 'react-hook-form'
import { listErrors } from '../../ui/form/formErrors'

/** After a refused save, names the first field that is wrong, should it be out of sight. */
export function ShowFirstError({ onField }: { onField: (name: string) => void }) {
  const { errors, submitCount, isSubmitting } = useFormState()
  const [first] = listErrors(errors)

  useEffect(() => {
    if (!isSubmitting && first) onField(first.name)
    // Asked once after each attempt, not with every error that is mended.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [submitCount, isSubmitting])

  return null
}
