import { Button, Modal } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useFetcher } from 'react-router'
import { Notice } from '~/ui/states/Notice'
import type { action } from './reorder'
import { ReorderNotices } from './ReorderNotices'

type Props = { order: { id: string; display_id: number; currency: string }; quiet?: boolean }

/** Orders the same again; what is no longer as it was is told before the cart is opened. */
export function ReorderButton({ order, quiet = false }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  const [told, setTold] = useState(false)
  const answer = fetcher.data
  useEffect(() => setTold(Boolean(answer)), [answer])

  return (
    <>
      <fetcher.Form method="post" action={`/orders/${order.id}/reorder`}>
        <Button
          type="submit"
          variant={quiet ? 'default' : 'filled'}
          loading={fetcher.state !== 'idle'}
          leftSection={<IconRepeat size={18} stroke={1.5} />}
        >
          {t('orders.reorder')}
        </Button>
      </fetcher.Form>
      <Modal
        opened={told}
        onClose={() => setTold(false)}
        size="lg"
        title={t('orders.reordered', { number: order.display_id })}
        closeButtonProps={{ 'aria-label': t('states.close') }}
      >
        {answer?.refusal ? (
          <Notice tone="danger">{answer.refusal}</Notice>
        ) : (
          <ReorderNotices notices={answer?.notices ?? []} currency={order.currency} />
        )}
        <Button component={Link} to="/cart" fullWidth mt="md">
          {t('orders.to_cart')}
        </Button>
      </Modal>
    </>
  )
}
