import { useNavigate } from 'react-router'
import { catalogAddress, type CatalogQuery } from './catalog-query'

/** Goes to the same list asked otherwise; the reader stays where he was on the page. */
export function useQueryChange() {
  const navigate = useNavigate()
  return (query: CatalogQuery) => void navigate(catalogAddress(query), { preventScrollReset: true })
}
