import { createContext, useContext } from 'react'

export const PARTS = ['goods', 'suppliers', 'rules', 'terms'] as const
export type Part = (typeof PARTS)[number]

/** In which part of the wizard a field of the server stands. */
export function partOf(field: string): Part {
  const [root = ''] = field.split('.')
  if (root === 'suppliers' || root === 'rules') return root
  return root === 'terms' || root === 'description' ? 'terms' : 'goods'
}

/** Messages of the server by the path of their field. */
export type DraftErrors = Record<string, string>

export const DraftErrorsContext = createContext<DraftErrors>({})

/** The refusal of a field, or of something inside of it. */
export function useRefusal() {
  const errors = useContext(DraftErrorsContext)
  return (field: string): string | undefined =>
    errors[field] ?? Object.entries(errors).find(([path]) => path.startsWith(`${field}.`))?.[1]
}
