import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import type { FormResult } from '~/ui/form/form-result'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import classes from './auction.module.css'

const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv,.txt'
const KILOBYTE = 1024

/** Drawings, specifications, contracts: added to the draft, read by the invited, frozen with the rules. */
export function Documents({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { may } = useShell()
  const fetcher = useFetcher<FormResult | { done: true }>()
  const isOpen = auction.side === 'buyer' && auction.state === 'draft' && may('auction:run')
  const message = fetcher.data && 'message' in fetcher.data ? fetcher.data.message : null
  const send = (entries: Record<string, string | File>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(entries)) form.set(name, value)
    void fetcher.submit(form, {
      method: 'post',
      action: `/auctions/${auction.id}`,
      encType: 'multipart/form-data',
    })
  }
  if (!auction.documents.length && !isOpen) return null

  return (
    <Section title={t('auction.documents')}>
      {message && <Notice tone="danger">{message}</Notice>}
      {!auction.documents.length && <p className={classes.quiet}>{t('auction.no_documents')}</p>}
      <ul className={classes.items}>
        {auction.documents.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`/auctions/${auction.id}/documents/${id}`} download className="text-link">
              {name}
            </a>
            <span className={classes.quantity}>
              {t('auction.kilobytes', { size: format.number(Math.ceil(size / KILOBYTE)) })}
              {isOpen && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('auction_draft.remove_item', { title: name })}
                  onClick={() => send({ intent: 'detach', document: id })}
                >
                  <IconX size={15} stroke={1.5} />
                </ActionIcon>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <div className={classes.buttons}>
          <FileButton accept={ACCEPTED} onChange={(file) => file && send({ intent: 'attach', file })}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-sm"
                loading={fetcher.state !== 'idle'}
                leftSection={<IconPaperclip size={15} stroke={1.5} />}
              >
                {t('auction.attach')}
              </Button>
            )}
          </FileButton>
          <span className={classes.quiet}>{t('auction.attach_text')}</span>
        </div>
      )}
    </Section>
  )
}
