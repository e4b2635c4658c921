import { ErrorState } from '../ui/state/ErrorState'

type FailedConsoleProps = { error: Error; resetErrorBoundary: (...args: unknown[]) => void }

/** When even the layout failed. */
export function FailedConsole({ error, resetErrorBoundary }: FailedConsoleProps) {
  return <ErrorState error={error} onRetry={resetErrorBoundary} />
}
