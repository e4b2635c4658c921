/** One thing found and the address it opens. */
export type Hit = { title: string; note?: string; path: string }
export type HitGroup = {
  name: 'companies' | 'orders' | 'auctions' | 'products' | 'actions' | 'places'
  hits: Hit[]
}

export type SearchVerbs = {
  /** Companies, orders, auctions and products that match the words, a few of each. */
  search: (words: string) => Promise<HitGroup[]>
}
