import { useEffect } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import classes from './search.module.css'
import type { Found, Group } from './spotlight-groups'

type Props = { id: string; groups: Group[]; chosen: Found | undefined; onChoose: (to: string) => void }

export function SpotlightResults({ id, groups, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.key}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])

  return (
    <div id={id} role="listbox" aria-label={t('spotlight.results')} className={classes.results}>
      {groups.length === 0 && <p className={classes.nothing}>{t('spotlight.nothing')}</p>}
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name}>
          <p className={classes.groupName} aria-hidden>
            {group.name}
          </p>
          {group.found.map((found) => (
            <div
              key={found.key}
              id={`${id}-${found.key}`}
              role="option"
              aria-selected={found === chosen}
              className={classes.result}
              onClick={() => onChoose(found.to)}
            >
              <span>{found.title}</span>
              {found.hint && <span className={classes.hint}>{found.hint}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
