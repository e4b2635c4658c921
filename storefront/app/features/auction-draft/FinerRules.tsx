import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { ProtocolSwitch } from './ProtocolSwitch'
import { hasGuard, isByLevels, isEnglish } from './draft-rules'
import { RuleChoice } from './RuleChoice'
import { RuleField } from './RuleField'
import { RuleGroup } from './RuleGroup'
import { RuleSwitch } from './RuleSwitch'

/** Rules that have a sensible default in every format. */
export function FinerRules({ draft, change }: PartProps) {
  const own = { draft, change }
  const hasFree = !isByLevels(draft)

  return (
    <>
      <RuleGroup name="comparison" paths={['rules.value', 'rules.tie', 'rules.buffers', 'rules.guard']}>
        <RuleChoice {...own} name="value" path="rules.value" />
        {hasFree && <RuleChoice {...own} name="tie" path="rules.tie" />}
        {isEnglish(draft) && (
          <div className={classes.pair}>
            <RuleField {...own} name="front" path="rules.buffers.front" />
            <RuleField {...own} name="back" path="rules.buffers.back" />
          </div>
        )}
        {draft.preset === 'open' && <RuleSwitch {...own} name="leader_may_improve" />}
        {hasGuard(draft) && (
          <>
            <RuleSwitch {...own} name="has_guard" />
            {draft.has_guard && (
              <div className={classes.pair}>
                <RuleField {...own} name="guard_own" path="rules.guard.own_percent" />
                <RuleField {...own} name="guard_best" path="rules.guard.best_percent" />
              </div>
            )}
          </>
        )}
      </RuleGroup>
      <RuleGroup
        name="close"
        paths={['rules.extension', 'rules.hard_stop_ms', 'rules.final_ms', 'rules.prebid_at']}
      >
        {isEnglish(draft) && (
          <>
            <RuleChoice {...own} name="extension_policy" path="rules.extension.policy" />
            <div className={classes.pair}>
              <RuleField {...own} name="extension_top" path="rules.extension.top" />
              <RuleField {...own} name="hard_stop_min" path="rules.hard_stop_ms" />
            </div>
          </>
        )}
        {(isEnglish(draft) || draft.preset === 'sealed') && (
          <RuleField {...own} name="final_s" path="rules.final_ms" />
        )}
        {draft.preset !== 'sealed' && hasFree && (
          <RuleField {...own} name="prebid" path="rules.prebid_at" type="datetime-local" step={1} />
        )}
      </RuleGroup>
      {hasFree && (
        <RuleGroup name="award" paths={['rules.split']}>
          <RuleChoice {...own} name="split" path="rules.split.kind" />
          {draft.split === 'shares' && <RuleField {...own} name="shares" path="rules.split" />}
        </RuleGroup>
      )}
      <RuleGroup name="seen" paths={['rules.visibility']}>
        {draft.preset === 'open' && (
          <RuleChoice {...own} name="lead_price" path="rules.visibility.lead_price" />
        )}
        <RuleSwitch {...own} name="buyer_sees_names" />
        <ProtocolSwitch {...own} />
      </RuleGroup>
      {draft.lots.length > 1 && (
        <RuleGroup name="lots" paths={['rules.sequence', 'rules.extension.scope']}>
          <RuleChoice {...own} name="sequence" path="rules.sequence.kind" />
          {draft.sequence !== 'parallel' && (
            <RuleField {...own} name="gap_min" path="rules.sequence.gap_ms" />
          )}
          {isEnglish(draft) && draft.sequence === 'parallel' && (
            <RuleChoice {...own} name="extension_scope" path="rules.extension.scope" />
          )}
        </RuleGroup>
      )}
    </>
  )
}
