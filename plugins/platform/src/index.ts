import './refusals/common-messages'

export { LANGUAGES, chooseLanguage, isLanguage, languageOf, type Language } from './refusals/languages'
export { registerMessages, translate, type MessageCatalog } from './refusals/messages'
export { Refusal, asRefusal, refuse, type RefusalOptions } from './refusals/refusal'
export { answerOfError, type ErrorAnswer } from './refusals/answer-of-error'
export type { FieldError } from './refusals/field-error'
export { errorHandler } from './http/error-handler'
export { contractOf, validate } from './http/validate'
export { guard, guardName } from './http/guard'
export { idempotent } from './http/idempotent'
export { MAX_LIST_LIMIT, listQuery, parseOrder } from './http/list-query'
export { runPrepared, type Prepared } from './database/run-prepared'
export { tellChanges } from './database/tell-changes'
export { pgConnection } from './http/pg-connection'
export { allReaders, defineReader, type ChangedRow, type Reader, type Watermark } from './readers/reader'
export { runReader } from './readers/run-reader'
export { drainReaders, wakeReaders, wakes } from './readers/wake-readers'
export { closeLive, publishLive, subscribeLive, type LiveMessage } from './live/hub'
export { KeptReads } from './live/kept-reads'
export { queueMail, type QueuedMail } from './mail/queue-mail'
export {
  escapeHtml,
  letter,
  registerMailTemplate,
  type MailContent,
  type MailTemplate,
} from './mail/templates'
export * from './imports'
