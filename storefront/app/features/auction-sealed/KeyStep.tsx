import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Auction } from '~/api/auctions.types'
import { LANGUAGES } from '~/i18n/languages'
import { useTranslation } from '~/i18n/use-translation'
import { Notice } from '~/ui/states/Notice'
import { Figure } from './Figure'
import { makeSealing, type MadeSealing } from './make-sealing'
import classes from './sealed.module.css'
import { download, shareFile } from './share-file'

type Props = { auction: Auction; onReady: (isReady: boolean) => void }

const LANGUAGE_NAMES = { en: 'English', ru: 'Русский', uk: 'Українська' }
const isAddress = (text: string) => /^\S+@\S+\.\S+$/.test(text)

/** Before sealed offers are invited: the key is made here, in the browser, and split between three keepers. */
export function KeyStep({ auction, onReady }: Props) {
  const { t, language: own } = useTranslation()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState(own)
  const [made, setMade] = useState<MadeSealing | null>(null)
  const [isSaved, setSaved] = useState(false)
  const make = async () => setMade(await makeSealing({ name: name.trim(), email: email.trim(), language }))

  if (!made)
    return (
      <div className={classes.stack}>
        <p>{t('sealed.key_text')}</p>
        <TextInput
          label={t('sealed.third_name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t('sealed.third_email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('sealed.third_language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as typeof own)}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <div>
          <Button
            variant="default"
            disabled={!name.trim() || !isAddress(email.trim())}
            onClick={() => void make()}
          >
            {t('sealed.make_key')}
          </Button>
        </div>
      </div>
    )

  const save = () => {
    const lines = [`${auction.number} · ${auction.title}`, `${t('sealed.fingerprint')}: ${made.fingerprint}`]
    download(
      `gostiny-${auction.number}-key-share.txt`,
      shareFile(t('sealed.buyer_share'), [...lines, t('sealed.file_note')], made.share),
    )
    setSaved(true)
  }
  return (
    <div className={classes.stack}>
      <input type="hidden" name="sealing" value={JSON.stringify(made.sealing)} />
      <Figure label={t('sealed.buyer_share')} value={made.share} note={t('sealed.buyer_share_note')} />
      <div>
        <Button variant="default" onClick={save}>
          {t('sealed.download')}
        </Button>
      </div>
      <Figure label={t('sealed.code')} value={made.code} note={t('sealed.code_note', { name })} isLarge />
      <Figure label={t('sealed.fingerprint')} value={made.fingerprint} note={t('sealed.fingerprint_note')} />
      <Notice tone="attention">{t('sealed.shown_once')}</Notice>
      <Checkbox
        label={t('sealed.i_saved')}
        disabled={!isSaved}
        onChange={(event) => onReady(event.currentTarget.checked)}
      />
    </div>
  )
}
