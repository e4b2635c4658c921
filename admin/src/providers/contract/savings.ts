/** What was saved against one base; amounts and percent are decimals. */
export type Saving = { lots: number; base: string; saved: string; percent: string }
export type SavingBase = 'ceiling' | 'own' | 'budget'
export type SavingsGroup = { key: string; name?: string; lots: number; paid: string } & Record<
  SavingBase,
  Saving | null
>

export type SavingsGrouping = 'month' | 'division' | 'supplier' | 'format'
export type CurrencySavings = Omit<SavingsGroup, 'key' | 'name'> & { currency: string } & Record<
    `by_${SavingsGrouping}`,
    SavingsGroup[]
  >

export type SavingsQuestion = { companyId?: string; from?: string; to?: string }

export type SavingsVerbs = {
  /** Savings of awarded lots, of one buyer or of all; each currency by itself. */
  auctionSavings: (question: SavingsQuestion) => Promise<CurrencySavings[]>
}
