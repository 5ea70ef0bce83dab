export { describeEventStore } from './describe-event-store.ts'
export { contractRetry, type EventStoreHarness, type MakeHarness } from './harness.ts'
export { someEvent, someEvents, someOrganisation, someStream } from './some-events.ts'
