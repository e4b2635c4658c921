import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useFetcher } from 'react-router'
import type { KeptShare } from '~/api/sealed.types'
import { useTranslation } from '~/i18n/use-translation'
import { Notice } from '~/ui/states/Notice'
import { Figure } from './Figure'
import classes from './sealed.module.css'
import { download, shareFile } from './share-file'
import { unlockedShare } from './third-code'

/** The third party's share is opened here, in the browser, by the code the buyer has told. */
export function UnlockShare({ kept }: { kept: KeptShare }) {
  const { t } = useTranslation()
  const { submit, state } = useFetcher()
  const [code, setCode] = useState('')
  const [share, setShare] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    const found = await unlockedShare(kept.share ?? '', code, kept.public_key)
    setWrong(found === null)
    setShare(found)
  }
  const save = () => {
    const lines = [`${kept.number} · ${kept.title}`, `${t('sealed.fingerprint')}: ${kept.fingerprint}`]
    download(
      `gostiny-${kept.number}-key-share.txt`,
      shareFile(t('sealed.third_share'), [...lines, t('sealed.file_note')], share ?? ''),
    )
    setSaved(true)
  }

  if (share)
    return (
      <div className={classes.stack}>
        <Figure label={t('sealed.third_share')} value={share} />
        <Notice tone="attention">{t('sealed.page_once')}</Notice>
        <div className={classes.buttons}>
          <Button variant={isSaved ? 'default' : 'filled'} onClick={save}>
            {t('sealed.download')}
          </Button>
          <Button
            disabled={!isSaved}
            loading={state !== 'idle'}
            onClick={() => void submit({ intent: 'fetched' }, { method: 'post' })}
          >
            {t('sealed.page_saved')}
          </Button>
        </div>
      </div>
    )
  return (
    <form className={classes.stack} onSubmit={(event) => void unlock(event)} noValidate>
      <TextInput
        label={t('sealed.code')}
        description={t('sealed.code_hint')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        error={isWrong && t('sealed.code_wrong')}
      />
      <div>
        <Button type="submit">{t('sealed.unlock')}</Button>
      </div>
    </form>
  )
}
