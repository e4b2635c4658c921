import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { Form, useNavigation, type FetcherWithComponents, type FormProps } from 'react-router'
import { Notice } from '../states/Notice'
import { DraftNotice } from './DraftNotice'
import { FormContext } from './form-context'
import classes from './form.module.css'
import type { FormResult } from './form-result'
import { useDraft } from './use-draft'

type Props = Omit<FormProps, 'children'> & {
  result?: FormResult | null
  /** With a fetcher the form is sent without leaving the page. */
  fetcher?: FetcherWithComponents<unknown>
  /** Under this name what is typed is kept until the server has accepted it. */
  draft?: string
  /** Told when what was typed before is in the form again. */
  onRestore?: (form: HTMLFormElement) => void
  /** The answer that accepts what a form without a fetcher had sent. */
  accepted?: object | null
  children: ReactNode
}

const isResult = (data: unknown): data is FormResult =>
  typeof data === 'object' && data !== null && 'fields' in data

/** A form whose rules live on the server: the refusal stands at its field and nothing typed is lost. */
export function ServerForm({ result, fetcher, draft, onRestore, accepted, children, ...props }: Props) {
  const navigation = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const answer = result ?? (isResult(fetcher?.data) ? fetcher.data : null)
  const pending = fetcher
    ? fetcher.state !== 'idle'
    : navigation.state !== 'idle' && navigation.formData !== undefined
  const Sender = fetcher?.Form ?? Form

  const { isRestored, keep, forget } = useDraft(form, draft, onRestore)
  const [generation, setGeneration] = useState(0)
  const startAnew = () => {
    forget()
    setGeneration(generation + 1)
  }
  const settled = fetcher?.state === 'idle' && !isResult(fetcher.data) ? fetcher.data : null
  const acceptance = accepted ?? settled
  const accept = useEffectEvent(forget)
  useEffect(() => {
    if (acceptance) accept()
  }, [acceptance])

  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [answer])

  return (
    <Sender
      key={generation}
      method="post"
      noValidate
      ref={form}
      className={classes.form}
      onInput={keep}
      {...props}
    >
      <FormContext value={{ result: answer, pending }}>
        {isRestored && !answer && <DraftNotice onStartAnew={startAnew} />}
        {answer?.message && <Notice tone="danger">{answer.message}</Notice>}
        {children}
      </FormContext>
    </Sender>
  )
}
