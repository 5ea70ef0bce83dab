import type { CommandId, IncidentId, OrganisationId } from '@meldplicht/domain'
import type { Step, Story } from '@meldplicht/testing'
import type { UseCase, WriteCall, Written } from '../../src/index.ts'
import { incidentIdOf, reportIncident } from '../../src/index.ts'
import { incidentUseCaseOf } from './use-case-of.ts'
import type { World } from './world.ts'
import { call, newCommandId } from './world.ts'

/** A command as it was sent: sending it again means exactly this. */
export interface Sent {
  readonly step: Step
  readonly useCase: UseCase<Written>
  readonly call: WriteCall
}

const useCaseOf = (step: Step, incident: IncidentId, to: WriteCall): UseCase<Written> => {
  const { command } = step
  if (command._tag === 'AttachEvidence') throw new Error('a story brings no files')
  if (command._tag !== 'ReportIncident')
    return incidentUseCaseOf(command._tag)(incident, command.data, to)
  // What follows from the call is not sent in.
  const { incident: _incident, organisation: _organisation, ...input } = command.data
  return reportIncident(input, to)
}

/** The commands of a story for an organisation, its report under this command id. */
export const sentOf = (
  story: Story,
  organisation: OrganisationId,
  report: CommandId = newCommandId(),
): { readonly incident: IncidentId; readonly sent: ReadonlyArray<Sent> } => {
  const incident = incidentIdOf(report)
  const sent = story.steps.map((step, i): Sent => {
    const commandId = i === 0 ? report : newCommandId()
    const actor = { kind: 'loopback', person: step.typedBy } as const
    const to = call(organisation, { actor, commandId })
    return { step, useCase: useCaseOf(step, incident, to), call: to }
  })
  return { incident, sent }
}

/** Sends one command at its own moment. */
export const send = (
  { run, clock }: Pick<World, 'run' | 'clock'>,
  { step, useCase }: Sent,
): Promise<Written> => {
  clock.set(step.at)
  return run(useCase)
}

/** Plays a whole story through the use cases. */
export const playStory = async (
  world: Pick<World, 'run' | 'clock'>,
  story: Story,
  organisation: OrganisationId,
): Promise<IncidentId> => {
  const { incident, sent } = sentOf(story, organisation)
  for (const each of sent) await send(world, each)
  return incident
}
