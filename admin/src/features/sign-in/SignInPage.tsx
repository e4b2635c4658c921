import Button from '@mui/material/Button'
import { Form, useLogin } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import { TextInput } from '../../ui/form/TextInput'
import { LanguageMenu } from '../../ui/layout/LanguageMenu'
import { Mark } from '../../ui/layout/Mark'
import { useTitle } from '../../ui/page/useTitle'
import { Notifications } from '../../ui/state/Notifications'
import { sentenceOf } from '../../ui/state/sentenceOf'
import styles from './SignInPage.module.css'

type Credentials = { email: string; password: string }

export function SignInPage() {
  const t = useT()
  const login = useLogin()
  const [refusal, setRefusal] = useState<string>()
  const [isEntering, setEntering] = useState(false)
  useTitle(t('sign_in.title'))

  const enter = async (values: unknown): Promise<void> => {
    setRefusal(undefined)
    setEntering(true)
    try {
      await login(values as Credentials)
    } catch (error) {
      const { status } = error as { status?: number }
      setRefusal(status === 401 ? t('sign_in.refused') : sentenceOf(error, t).hint)
    } finally {
      setEntering(false)
    }
  }

  return (
    <main className={styles.page}>
      <div className={styles.language}>
        <LanguageMenu />
      </div>
      <div className={styles.box}>
        <Mark size={44} />
        <h1>{t('sign_in.title')}</h1>
        <p className="muted">{t('sign_in.lead')}</p>
        <Form onSubmit={enter} noValidate>
          <div className={styles.fields}>
            <TextInput
              source="email"
              type="email"
              label={t('companies.fields.email')}
              isRequired
              autoFocus
              autoComplete="username"
            />
            <TextInput
              source="password"
              type="password"
              label={t('ra.auth.password')}
              isRequired
              autoComplete="current-password"
            />
            {refusal && (
              <p className={styles.refusal} role="alert">
                {refusal}
              </p>
            )}
            <Button type="submit" variant="contained" loading={isEntering} sx={{ minHeight: 38 }}>
              {t('ra.auth.sign_in')}
            </Button>
          </div>
        </Form>
      </div>
      <Notifications />
    </main>
  )
}
