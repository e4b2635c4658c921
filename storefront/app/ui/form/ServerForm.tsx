import { useEffect, useRef, type ReactNode } from 'react'
import { Form, useNavigation, type FetcherWithComponents, type FormProps } from 'react-router'
import { Notice } from '../states/Notice'
import { FormContext } from './form-context'
import classes from './form.module.css'
import type { FormResult } from './form-result'

type Props = Omit<FormProps, 'children'> & {
  result?: FormResult | null
  /** With a fetcher the form is sent without leaving the page. */
  fetcher?: FetcherWithComponents<unknown>
  children: ReactNode
}

const isResult = (data: unknown): data is FormResult =>
  typeof data === 'object' && data !== null && 'fields' in data

/** A form whose rules live on the server: the refusal stands at its field and nothing typed is lost. */
export function ServerForm({ result, fetcher, children, ...props }: Props) {
  const navigation = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const answer = result ?? (isResult(fetcher?.data) ? fetcher.data : null)
  const pending = fetcher
    ? fetcher.state !== 'idle'
    : navigation.state !== 'idle' && navigation.formData !== undefined
  const Sender = fetcher?.Form ?? Form

  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [answer])

  return (
    <Sender method="post" noValidate ref={form} className={classes.form} {...props}>
      <FormContext value={{ result: answer, pending }}>
        {answer?.message && <Notice tone="danger">{answer.message}</Notice>}
        {children}
      </FormContext>
    </Sender>
  )
}
