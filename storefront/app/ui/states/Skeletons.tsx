import { Skeleton } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import classes from './states.module.css'

/** Rows in the place of a list that is on its way. */
export function SkeletonRows({ count = 4, height = 40 }: { count?: number; height?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('states.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classes.row}>
          <Skeleton height={height} width={height} radius={6} />
          <Skeleton height={12} width={`${52 - index * 6}%`} />
          <Skeleton height={12} width={72} ml="auto" />
        </div>
      ))}
    </div>
  )
}
