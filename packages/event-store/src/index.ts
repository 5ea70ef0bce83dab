export { canonicalBytes, decodeEnvelope, envelopeFrom, isCanonical } from './canonical.ts'
export {
  APPEND_LIMIT,
  checkAppend,
  checkAppendText,
  checkAppendValue,
  firstRevision,
} from './check-append.ts'
export { encodeEnvelope } from './encode-envelope.ts'
export { Envelope } from './envelope.ts'
export type {
  Aborted,
  AppendError,
  AppendTooLarge,
  ExpectedRevision,
  HistoryDamaged,
  LikelyCause,
  MalformedAppend,
  OutcomeUnknown,
  ReadError,
  StoreError,
  StoreUnavailable,
  UnavailableReason,
  WrongExpectedRevision,
} from './errors.ts'
export type {
  Appended,
  CallOptions,
  EventStore,
  LogPage,
  LogQuery,
  Stored,
  StreamRead,
  Subscriber,
  Subscription,
  SubscriptionState,
} from './event-store.ts'
export { isJson, JSON_DEPTH, type Json } from './json.ts'
export { memoryStore } from './memory-store.ts'
export { PAGE_LIMIT, pageSize } from './page-size.ts'
export { defaultRetry, pauseAfter, type RetryPolicy } from './retry-policy.ts'
export {
  Position,
  type PositionBrand,
  position,
  Revision,
  type RevisionBrand,
  revision,
} from './revision.ts'
export {
  accessStream,
  incidentStream,
  organisationStream,
  StreamName,
  type StreamNameBrand,
} from './stream-name.ts'
