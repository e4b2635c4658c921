/** What the backend says when it does not do what was asked. The message is in the caller's language. */
export type Refusal = {
  status: number
  code: string
  message: string
  field?: string
  /** Facts of a refusal by the rules, such as what would be accepted. */
  details?: Record<string, unknown>
  errors?: { field: string; code: string; message: string }[]
}
