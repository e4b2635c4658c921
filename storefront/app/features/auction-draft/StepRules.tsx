import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'
import { isByLevels, type Band } from './draft-rules'
import { RuleChoice } from './RuleChoice'
import { RuleField } from './RuleField'

/** By how much a bid has to be lower: an amount, a percentage of something, or an amount by price band. */
export function StepRules({ draft, change }: PartProps) {
  const refusal = useRefusal()
  const own = { draft, change }
  const hasLevels = isByLevels(draft)
  const isTable = draft.step_kind === 'table' && !hasLevels
  const isPercent = draft.step_kind === 'percent' && !hasLevels

  return (
    <>
      <div className={classes.pair}>
        {!hasLevels && <RuleChoice {...own} name="step_kind" path="rules.step.kind" />}
        {(isPercent || isTable) && (
          <RuleChoice {...own} name="step_of" path="rules.step.of" without={isTable ? ['start'] : []} />
        )}
        {!isTable && (
          <RuleField
            {...own}
            name="step"
            path="rules.step"
            rightSection={<span aria-hidden>{isPercent ? '%' : currencySymbol(draft.currency)}</span>}
          />
        )}
      </div>
      {isTable && (
        <>
          <Bands {...own} />
          {refusal('rules.step') && (
            <p className={classes.wrong} role="alert">
              {refusal('rules.step')}
            </p>
          )}
        </>
      )}
    </>
  )
}

function Bands({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const set = (bands: Band[]) => change((now) => ({ ...now, bands }))
  const edit = (index: number, part: Partial<Band>) =>
    set(draft.bands.map((band, place) => (place === index ? { ...band, ...part } : band)))
  const field = (band: Band, index: number, name: keyof Band) => (
    <TextInput
      label={t(`rule_fields.bands.${name}`)}
      value={band[name]}
      inputMode="decimal"
      onChange={({ currentTarget: { value } }) => edit(index, { [name]: value })}
    />
  )

  return (
    <div className={classes.items}>
      {draft.bands.map((band, index) => (
        <div key={index} className={classes.band}>
          {field(band, index, 'from')}
          {field(band, index, 'amount')}
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={draft.bands.length === 1}
            aria-label={t('rule_fields.bands.remove')}
            onClick={() => set(draft.bands.filter((_, place) => place !== index))}
          >
            <IconX size={17} stroke={1.5} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => set([...draft.bands, { from: '', amount: '' }])}
        >
          {t('rule_fields.bands.add')}
        </Button>
      </div>
    </div>
  )
}
