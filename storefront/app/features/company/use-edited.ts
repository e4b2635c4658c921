import { useSearchParams } from 'react-router'

/** Which of a list is open in a form; it stands in the address, so that a reload finds the form open. */
export function useEdited(name: string): [string | null, (edited: string | null) => void] {
  const [search, setSearch] = useSearchParams()
  const edit = (edited: string | null) =>
    setSearch(
      (before) => {
        const query = new URLSearchParams(before)
        if (edited === null) query.delete(name)
        else query.set(name, edited)
        return query
      },
      { replace: edited === null, preventScrollReset: true },
    )
  return [search.get(name), edit]
}
