/** What every interaction of an auction carries: the event is its document. */
export const ofEvent = {
  document_id: 'event.id',
  channel: `case when event.import_id is null then 'auction' else 'import' end`,
  import_id: 'event.import_id',
}

/** Details every interaction has; more is added by kind. */
export const details = (...more: string[]): string =>
  `jsonb_strip_nulls(jsonb_build_object(${["'number', event.number", "'title', event.title", ...more].join(', ')}))`
