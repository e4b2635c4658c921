import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'

type Name = 'close' | 'comparison' | 'award' | 'seen' | 'lots'
type Props = { name: Name; paths: string[]; children: ReactNode }

/** Rules most auctions leave as they are, folded away until somebody wants them or one of them is refused. */
export function RuleGroup({ name, paths, children }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const box = useRef<HTMLDetailsElement>(null)
  const isWrong = paths.some((path) => refusal(path))
  useEffect(() => {
    if (isWrong && box.current) box.current.open = true
  }, [isWrong])

  return (
    <details ref={box} className={classes.group}>
      <summary>
        {t(`rule_fields.groups.${name}.title`)}
        <span>{t(`rule_fields.groups.${name}.text`)}</span>
      </summary>
      <div className={classes.fields}>{children}</div>
    </details>
  )
}
