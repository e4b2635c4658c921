import { QueryClient } from '@tanstack/react-query'

const freshMs = 15_000

/** A refusal is an answer, only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshMs,
      retry: (failures, error) => failures < 2 && !((error as { status?: number }).status ?? 0),
    },
  },
})
