export { left, right } from './answers.ts'
export { arbitraryOf } from './arbitrary/arbitrary-of.ts'
export {
  accessEvents,
  facts,
  incidentCommands,
  incidentEvents,
  organisationCommands,
  organisationEvents,
  recorded,
} from './arbitrary/domain.ts'
export { instants, texts } from './arbitrary/leaves.ts'
export { openTexts } from './open-texts.ts'
export {
  filingMandate,
  hirer,
  lindeveld,
  organisation,
  organisationSteps,
  payrollProcessor,
  planningProcessor,
  playOrganisation,
  setUpAt,
} from './organisation/lindeveld.ts'
export {
  administrator,
  boardMember,
  decider,
  deskOfficer,
  fg,
  otherDecider,
  reporter,
} from './organisation/people.ts'
export { defaultContext } from './specification/context.ts'
export { type Given, given, type Outcome } from './specification/given.ts'
export { type Played, play, type Step } from './specification/play.ts'
export { asRecorded, stateOf } from './specification/recorded.ts'
export { personnelFile } from './stories/personnel-file.ts'
export { ransomware } from './stories/ransomware.ts'
export { stories } from './stories/stories.ts'
export type { Story, StoryEnd } from './stories/story.ts'
export { usbStick } from './stories/usb-stick.ts'
export { wrongRecipient } from './stories/wrong-recipient.ts'
export {
  at,
  commandId,
  eventId,
  incidentId,
  itemId,
  must,
  organisationId,
  person,
  personId,
  text,
} from './values.ts'
