import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleProvider } from '../../providers/types'

export const profileKey = (companyId: string) => ['profile', companyId]

export function useProfile(companyId: string) {
  const provider = useDataProvider<ConsoleProvider>()

  return useQuery({
    queryKey: profileKey(companyId),
    queryFn: () => provider.clientProfile(companyId),
  })
}

export type ProfileQuery = ReturnType<typeof useProfile>
