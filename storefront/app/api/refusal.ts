/** What the backend says when it does not do what was asked. The message is in the caller's language. */
export type Refusal = {
  status: number
  code: string
  message: string
  field?: string
  errors?: { field: string; code: string; message: string }[]
}
