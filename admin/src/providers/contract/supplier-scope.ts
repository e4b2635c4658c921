export type Scope = {
  /** Divisions of the CPV, two digits. */
  divisions: string[]
  /** Countries, ISO 3166-1 alpha-2. */
  regions: string[]
  capacity: string
}

export type SupplierScope = {
  scope: Scope & { updated_at: string | null }
  divisions: { code: string; name: string }[]
}
