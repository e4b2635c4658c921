import { useT } from '../../i18n/useT'

const sources = ['portal', 'import', 'demo'] as const
type Source = (typeof sources)[number]

/** Where an order came from, in words. */
export function useSourceName(): (source: string | null) => string | null {
  const t = useT()

  return (source) => (sources.includes(source as Source) ? t(`orders.source.${source as Source}`) : source)
}
