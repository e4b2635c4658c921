import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Form, useFetcher, useLocation } from 'react-router'
import { LANGUAGE_NAMES, LANGUAGES } from '~/i18n/languages'
import { schemeOf } from '~/session/color-scheme'
import { THEMES, type Theme } from '~/session/preferences'
import { usePreferences } from '~/session/use-preferences'
import classes from './PreferenceSwitches.module.css'

const THEME_ICONS = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop }

/** Language and theme. A language takes a new page; a theme is put on at once and noted behind the scenes. */
export function PreferenceSwitches() {
  const { t, language: shown } = useTranslation()
  const { pathname, search } = useLocation()
  const { setColorScheme } = useMantineColorScheme()
  const fetcher = useFetcher()
  const kept = usePreferences().theme
  const theme = (fetcher.formData?.get('theme') as Theme | undefined) ?? kept

  const putOn = (next: Theme) => {
    setColorScheme(schemeOf(next))
    void fetcher.submit({ theme: next }, { method: 'post', action: '/preferences' })
  }

  return (
    <div className={classes.switches}>
      <Form method="post" action="/preferences" reloadDocument aria-label={t('shell.language')}>
        <input type="hidden" name="back" value={pathname + search} />
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            title={LANGUAGE_NAMES[language]}
            aria-label={LANGUAGE_NAMES[language]}
            aria-pressed={shown === language}
            className={classes.choice}
          >
            {t(`shell.short_language.${language}`)}
          </button>
        ))}
      </Form>
      <div role="group" aria-label={t('shell.theme')}>
        {THEMES.map((name) => {
          const Icon = THEME_ICONS[name]
          return (
            <button
              type="button"
              key={name}
              title={t(`shell.themes.${name}`)}
              aria-label={t(`shell.themes.${name}`)}
              aria-pressed={theme === name}
              className={classes.choice}
              onClick={() => putOn(name)}
            >
              <Icon size={17} stroke={1.5} aria-hidden />
            </button>
          )
        })}
      </div>
    </div>
  )
}
