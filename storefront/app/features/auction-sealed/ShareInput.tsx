import { Button, FileButton, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import classes from './sealed.module.css'
import { shareIn } from './share-file'

type Props = { isPending: boolean; error: string | null; onShare: (share: string) => void }

/** A share as it was kept: pasted, or read from its file. */
export function ShareInput({ isPending, error, onShare }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const present = (event: FormEvent) => {
    event.preventDefault()
    const share = shareIn(text)
    setWrong(share === null)
    if (share !== null) onShare(share)
  }
  const read = (file: File | null) => void file?.text().then((found) => setText(shareIn(found) ?? ''))

  return (
    <form onSubmit={present} className={classes.stack} noValidate>
      <TextInput
        label={t('sealed.share')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        error={isWrong ? t('sealed.no_share') : error}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          {t('sealed.present')}
        </Button>
        <FileButton onChange={read} accept="text/plain">
          {(props) => (
            <Button variant="default" {...props}>
              {t('sealed.from_file')}
            </Button>
          )}
        </FileButton>
      </div>
    </form>
  )
}
