export { type FindHidden, findHidden } from './find-hidden.ts'
export { type EventStoreDbOptions, openEventStoreDb } from './open-event-store-db.ts'
