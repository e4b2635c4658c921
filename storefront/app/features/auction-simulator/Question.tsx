import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Crowd, SimulationBody } from '~/api/auction-sourcing.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { PRESETS, type Preset } from '../auction/preset'
import { typedPrice } from '../auction-room/typed-price'
import type { Draft } from '../auction-draft/draft-model'
import { FormatRules } from '../auction-draft/FormatRules'
import { withFormat } from '../auction-draft/format-defaults'
import { rulesOf } from '../auction-draft/rules-body'
import { CrowdFields, FIELDS } from './CrowdFields'
import type { PastLot } from './past-lots'
import classes from './simulator.module.css'

const RUNS = 500
const MADE_UP = 'made-up'

type Props = {
  present: Draft
  crowd: Crowd
  past: readonly PastLot[]
  isPending: boolean
  onAsk: (body: SimulationBody, drafts: Draft[]) => void
}

/** With what suppliers the present rules are played, and which others they are compared with. */
export function Question({ present, crowd, past, isPending, onAsk }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [other, setOther] = useState<Draft>(() => otherThan(present))
  const [typed, setTyped] = useState(() => ({
    count: String(crowd.count),
    lowest_percent: format.number(crowd.lowest_percent),
    highest_percent: format.number(crowd.highest_percent),
    pace_s: String(crowd.pace_s),
  }))
  const [boldness, setBoldness] = useState(String(crowd.boldness))
  const [source, setSource] = useState(MADE_UP)
  const ask = () => {
    const [lot] = present.lots
    const numbers = Object.fromEntries(
      FIELDS.map((name) => [name, Number(typed[name].replace(',', '.'))]),
    ) as Omit<Crowd, 'boldness'>
    onAsk(
      {
        ceiling: typedPrice(lot!.ceiling) ?? lot!.ceiling,
        currency: present.currency,
        quantity: lot!.items.length === 1 ? (typedPrice(lot!.items[0]!.quantity) ?? '1') : '1',
        variants: [rulesOf(present), rulesOf(other)],
        ...(source === MADE_UP ? { crowd: { ...numbers, boldness: Number(boldness) } } : { lot_id: source }),
        runs: RUNS,
      },
      [present, other],
    )
  }

  return (
    <form
      className={classes.question}
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <Section title={t('simulator.suppliers')}>
        <div className={classes.stack}>
          {past.length > 0 && (
            <NativeSelect
              label={t('simulator.source')}
              value={source}
              data={[
                { value: MADE_UP, label: t('simulator.made_up') },
                ...past.map(({ id, number, title }) => ({
                  value: id,
                  label: t('simulator.bids_of', { number, title }),
                })),
              ]}
              onChange={({ currentTarget: { value } }) => setSource(value)}
            />
          )}
          {source === MADE_UP ? (
            <CrowdFields
              typed={typed}
              onType={(name, value) => setTyped((now) => ({ ...now, [name]: value }))}
              boldness={boldness}
              onTemper={setBoldness}
            />
          ) : (
            <p className={classes.quiet}>{t('simulator.recorded_hint')}</p>
          )}
        </div>
      </Section>
      <Section title={t('simulator.other')}>
        <div className={classes.stack}>
          <NativeSelect
            label={t('auction_draft.format')}
            value={other.preset}
            data={PRESETS.map((preset) => ({ value: preset, label: t(`auction_draft.presets.${preset}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setOther((now) => ({
                ...now,
                ...withFormat(now, value as Preset, now.lots[0]?.ceiling ?? ''),
              }))
            }
          />
          <FormatRules draft={other} change={setOther} />
        </div>
      </Section>
      <Button type="submit" loading={isPending}>
        {t('simulator.run')}
      </Button>
    </form>
  )
}

/** What the present rules are compared with at first: the other usual way. */
const otherThan = (present: Draft): Draft => ({
  ...present,
  ...withFormat(present, present.preset === 'open' ? 'rank' : 'open', present.lots[0]?.ceiling ?? ''),
})
