import Skeleton from '@mui/material/Skeleton'
import { useT } from '../../i18n/useT'

/** Lines in place of text that is on its way. */
export function LinesSkeleton({ lines = 4 }: { lines?: number }) {
  const t = useT()

  return (
    <div role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={22} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </div>
  )
}

/** A block in place of a chart. */
export function BlockSkeleton({ height = 180 }: { height?: number }) {
  const t = useT()

  return <Skeleton role="status" aria-label={t('state.loading')} variant="rounded" height={height} />
}

export function PageSkeleton() {
  return (
    <div style={{ padding: 24 }}>
      <Skeleton width={220} height={36} />
      <Skeleton width="60%" height={22} sx={{ mb: 4 }} />
      <LinesSkeleton lines={8} />
    </div>
  )
}
