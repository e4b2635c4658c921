/** The state of an event from its lots' phases, in SQL: says the same as `eventState`. */
export const STATE_SQL = `case
  when event.state = 'draft' then 'draft'
  when lots.kept = '{}' then 'cancelled'
  when lots.kept && array['live', 'closing', 'final'] then 'live'
  when lots.kept && array['paused', 'suspended'] then 'paused'
  when 'prebid' = any(lots.kept) then 'prebid'
  when 'scheduled' = any(lots.kept) then case when 'scheduled' = all(lots.kept) then 'scheduled' else 'live' end
  when 'closed' = any(lots.kept) then 'evaluation'
  when 'awarded' = any(lots.kept) then 'awarded'
  else 'not_awarded' end`
