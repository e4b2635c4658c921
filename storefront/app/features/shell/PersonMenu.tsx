import { Menu } from '@mantine/core'
import {
  IconBuilding,
  IconCheck,
  IconChevronDown,
  IconGavel,
  IconKeyboard,
  IconLogout,
  IconUser,
} from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useFetcher, useSubmit } from 'react-router'
import { fullName, initials } from './person-name'
import { showShortcuts } from './Shortcuts'
import { PreferenceSwitches } from './PreferenceSwitches'
import classes from './shell.module.css'
import { useShell } from './use-shell'

export function PersonMenu() {
  const { t } = useTranslation()
  const { me, company, may } = useShell()
  const submit = useSubmit()
  const fetcher = useFetcher()
  const { person, companies } = me

  return (
    <Menu position="bottom-end" width={288} withinPortal={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.person}
          aria-label={t('shell.person_menu', { name: company?.name ?? person.email })}
        >
          <span className={classes.initials} aria-hidden>
            {initials(person)}
          </span>
          <span className={classes.companyName}>{company?.name ?? person.email}</span>
          <IconChevronDown size={16} stroke={1.5} className={classes.chevron} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={classes.menuHead}>
          {fullName(person)}
          <span>{person.email}</span>
        </p>
        <Menu.Divider />
        <Menu.Label>{t('shell.buy_for')}</Menu.Label>
        {companies.map(({ id, name, verification }) => (
          <Menu.Item
            key={id}
            disabled={verification !== 'verified'}
            leftSection={<IconBuilding size={18} stroke={1.5} />}
            rightSection={id === company?.id ? <IconCheck size={16} aria-label={t('shell.chosen')} /> : null}
            onClick={() => submit({ company_id: id }, { method: 'post', action: '/active-company' })}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {may('auction:view') && (
          <Menu.Item component={Link} to="/auctions" leftSection={<IconGavel size={18} stroke={1.5} />}>
            {t('auctions.title')}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/company" leftSection={<IconBuilding size={18} stroke={1.5} />}>
          {t('shell.company')}
        </Menu.Item>
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={18} stroke={1.5} />}>
          {t('shell.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.5} />} onClick={showShortcuts}>
          {t('shell.shortcuts')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={18} stroke={1.5} />}
          onClick={() => fetcher.submit(null, { method: 'post', action: '/sign-out' })}
        >
          {t('shell.sign_out')}
        </Menu.Item>
        <Menu.Divider />
        <div className={classes.menuSwitches}>
          <PreferenceSwitches />
        </div>
      </Menu.Dropdown>
    </Menu>
  )
}
