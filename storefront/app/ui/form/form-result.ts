/** What a form gets back when its entries were not accepted: messages by field and what had been typed. */
export type FormResult = {
  fields: Record<string, string>
  message: string | null
  values: Record<string, string>
}
