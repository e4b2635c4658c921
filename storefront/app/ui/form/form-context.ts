import { createContext, useContext } from 'react'
import type { FormResult } from './form-result'

type FormState = { result: FormResult | null; pending: boolean }

export const FormContext = createContext<FormState>({ result: null, pending: false })

export const useFormState = () => useContext(FormContext)

/** What a field named so shows: the message of the server and the value that was sent, else the initial one. */
export function useField(name: string, initial: string) {
  const { result } = useFormState()
  return { error: result?.fields[name], defaultValue: result?.values[name] ?? initial }
}
