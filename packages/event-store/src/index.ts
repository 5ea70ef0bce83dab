export { Envelope } from './envelope.ts'
export type {
  Aborted,
  AppendError,
  AppendTooLarge,
  ExpectedRevision,
  HistoryDamaged,
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
export { isJson, type Json } from './json.ts'
export { Position, position, Revision, revision } from './revision.ts'
export { accessStream, incidentStream, organisationStream, StreamName } from './stream-name.ts'
