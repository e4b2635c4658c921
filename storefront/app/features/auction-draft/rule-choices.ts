/** Rules that are chosen from a list: the text of the question and of each answer. */
export const CHOICES = {
  step_kind: {
    label: 'rule_fields.step_kind',
    answers: {
      percent: 'rule_fields.step_kinds.percent',
      absolute: 'rule_fields.step_kinds.absolute',
      table: 'rule_fields.step_kinds.table',
    },
  },
  step_of: {
    label: 'rule_fields.step_of',
    answers: {
      start: 'rule_fields.step_bases.start',
      own: 'rule_fields.step_bases.own',
      best: 'rule_fields.step_bases.best',
    },
  },
  tie: {
    label: 'rule_fields.tie',
    answers: {
      earlier_sequence_wins: 'rule_fields.ties.earlier_sequence_wins',
      refuse_tie_on_first: 'rule_fields.ties.refuse_tie_on_first',
      equal_best: 'rule_fields.ties.equal_best',
      equal_worst: 'rule_fields.ties.equal_worst',
    },
  },
  extension_policy: {
    label: 'rule_fields.extension_policy',
    answers: {
      at_least: 'rule_fields.extension_policies.at_least',
      add: 'rule_fields.extension_policies.add',
      none: 'rule_fields.extension_policies.none',
    },
  },
  extension_scope: {
    label: 'rule_fields.extension_scope',
    answers: {
      lot: 'rule_fields.extension_scopes.lot',
      linked: 'rule_fields.extension_scopes.linked',
      event: 'rule_fields.extension_scopes.event',
    },
  },
  value: {
    label: 'rule_fields.value',
    answers: {
      price: 'rule_fields.values.price',
      landed: 'rule_fields.values.landed',
      merit: 'rule_fields.values.merit',
      life_cycle: 'rule_fields.values.life_cycle',
    },
  },
  split: {
    label: 'rule_fields.split',
    answers: {
      none: 'rule_fields.splits.none',
      fill: 'rule_fields.splits.fill',
      shares: 'rule_fields.splits.shares',
    },
  },
  lead_price: {
    label: 'rule_fields.lead_price',
    answers: {
      shown: 'rule_fields.lead_prices.shown',
      after_bid: 'rule_fields.lead_prices.after_bid',
      hidden: 'rule_fields.lead_prices.hidden',
    },
  },
  sequence: {
    label: 'rule_fields.sequence',
    answers: {
      parallel: 'rule_fields.sequences.parallel',
      staggered: 'rule_fields.sequences.staggered',
      serial: 'rule_fields.sequences.serial',
    },
  },
} as const

export type ChoiceName = keyof typeof CHOICES
