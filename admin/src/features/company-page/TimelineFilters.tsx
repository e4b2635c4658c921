import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useT } from '../../i18n/useT'
import type { Member } from '../../providers/contract/companies'
import { memberName } from './memberName'
import styles from './Timeline.module.css'
import { kindGroupNames, type KindGroup } from './timelineKinds'

type TimelineFiltersProps = {
  groups: KindGroup[]
  onGroups: (groups: KindGroup[]) => void
  people: Member[]
  personId: string | undefined
  onPerson: (personId: string | undefined) => void
}

export function TimelineFilters({ groups, onGroups, people, personId, onPerson }: TimelineFiltersProps) {
  const t = useT()
  const toggle = (name: KindGroup): void =>
    onGroups(groups.includes(name) ? groups.filter((other) => other !== name) : [...groups, name])

  return (
    <div className={styles.filters}>
      <div className={styles.kinds} role="group" aria-label={t('company_page.timeline.kinds')}>
        <button type="button" aria-pressed={groups.length === 0} onClick={() => onGroups([])}>
          {t('company_page.timeline.all')}
        </button>
        {kindGroupNames.map((name) => (
          <button key={name} type="button" aria-pressed={groups.includes(name)} onClick={() => toggle(name)}>
            {t(`company_page.timeline.groups.${name}`)}
          </button>
        ))}
      </div>
      {people.length > 1 && (
        <Select
          size="small"
          displayEmpty
          value={personId ?? ''}
          onChange={({ target }) => onPerson(target.value || undefined)}
          inputProps={{ 'aria-label': t('company_page.timeline.person') }}
          sx={{ fontSize: 13, maxWidth: 150 }}
        >
          <MenuItem value="">{t('company_page.timeline.everyone')}</MenuItem>
          {people.map((member) => (
            <MenuItem key={member.person_id} value={member.person_id}>
              {memberName(member)}
            </MenuItem>
          ))}
        </Select>
      )}
    </div>
  )
}
