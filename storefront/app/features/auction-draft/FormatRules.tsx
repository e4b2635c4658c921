import { currencySymbol } from '~/ui/format/format'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { hasStep, isByLevels, isEnglish } from './draft-rules'
import { RuleField } from './RuleField'
import { RuleSwitch } from './RuleSwitch'
import { StepRules } from './StepRules'

/** The rules a format has of its own. */
export function FormatRules({ draft, change }: PartProps) {
  const own = { draft, change }
  const { preset } = draft
  const level = `rules.${preset === 'japanese' ? 'japanese' : 'dutch'}`

  return (
    <>
      {hasStep(draft) && <StepRules {...own} />}
      {isByLevels(draft) && (
        <div className={classes.pair}>
          <RuleField
            {...own}
            name="level_start"
            path={`${level}.start`}
            rightSection={<span aria-hidden>{currencySymbol(draft.currency)}</span>}
          />
          <RuleField {...own} name="level_every_s" path={`${level}.every_ms`} />
        </div>
      )}
      {preset === 'japanese' && (
        <>
          <RuleSwitch {...own} name="late_pass" />
          <RuleSwitch {...own} name="goes_negative" />
        </>
      )}
      {preset === 'hybrid' && (
        <div className={classes.pair}>
          <RuleField {...own} name="sealed_s" path="rules.hybrid.sealed_ms" />
          <RuleField {...own} name="last_look_s" path="rules.hybrid.last_look_ms" />
        </div>
      )}
      {preset === 'staged' && (
        <div className={classes.pair}>
          <RuleField {...own} name="rounds" path="rules.staged.rounds" />
          <RuleField {...own} name="turn_s" path="rules.staged.turn_ms" />
          <RuleField {...own} name="pause_s" path="rules.staged.pause_ms" />
        </div>
      )}
      {preset === 'light' && (
        <div className={classes.pair}>
          <RuleField {...own} name="light_green" path="rules.visibility.light.green" />
          <RuleField {...own} name="light_amber" path="rules.visibility.light.amber" />
        </div>
      )}
      {isEnglish(draft) && draft.extension_policy !== 'none' && (
        <div className={classes.pair}>
          <RuleField {...own} name="window_s" path="rules.extension.window_ms" />
          <RuleField {...own} name="by_s" path="rules.extension.by_ms" />
        </div>
      )}
    </>
  )
}
