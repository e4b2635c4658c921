import { useT } from '../../i18n/useT'
import type { VerificationDecision } from '../../providers/contract/companies'
import { DateTime } from '../../ui/values/DateTime'
import styles from './CompanyPage.module.css'

const most = 5

/** Who decided what and why, the latest first. */
export function PastDecisions({ decisions = [] }: { decisions?: VerificationDecision[] }) {
  const t = useT()
  if (decisions.length === 0) return null

  return (
    <div>
      <h3 className={styles.subtitle}>{t('company_page.verify.past')}</h3>
      {decisions.slice(0, most).map(({ id, to_state, author, reason, decided_at }) => (
        <div key={id} className={styles.list}>
          <div>
            {t(`vocabulary.verification.${to_state}`)}
            <div className={styles.small}>{[author, reason].filter(Boolean).join(': ')}</div>
          </div>
          <span className={styles.small}>
            <DateTime at={decided_at} />
          </span>
        </div>
      ))}
    </div>
  )
}
