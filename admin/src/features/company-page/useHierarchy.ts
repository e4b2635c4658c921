import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleProvider } from '../../providers/types'

export function useHierarchy(companyId: string) {
  const provider = useDataProvider<ConsoleProvider>()

  return useQuery({
    queryKey: ['hierarchy', companyId],
    queryFn: () => provider.hierarchy(companyId),
  })
}
