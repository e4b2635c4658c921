import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormState } from './form-context'

type Props = ButtonProps & { children: ReactNode; name?: string; value?: string }

/** Sends the form it stands in and cannot be pressed again while the answer is on its way. */
export function SubmitButton({ children, ...props }: Props) {
  const { pending } = useFormState()
  return (
    <Button type="submit" loading={pending} {...props}>
      {children}
    </Button>
  )
}
