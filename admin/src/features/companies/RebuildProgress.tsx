import LinearProgress from '@mui/material/LinearProgress'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Rebuild } from '../../providers/contract/profiles'
import { formatShare } from '../../ui/values/format'
import styles from './Rebuild.module.css'
import { rebuildShare } from './rebuildShare'

export function RebuildProgress({ rebuild }: { rebuild: Rebuild }) {
  const t = useT()
  const locale = useLocaleTag()
  const share = rebuildShare(rebuild)

  return (
    <div className={styles.progress} role="status">
      <span>
        {t('companies.rebuild.running')} <span className="num">{formatShare(share, locale)}</span>
      </span>
      <LinearProgress
        variant={share > 0 ? 'determinate' : 'indeterminate'}
        value={share * 100}
        aria-label={t('companies.rebuild.running')}
      />
    </div>
  )
}
