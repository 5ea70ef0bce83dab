import type {
  IncidentCommand,
  IncidentId,
  OrganisationCommand,
  OrganisationId,
  PersonId,
} from '@meldplicht/domain'

/** Who acts. Until there is sign-in everybody is the one user of this machine (`loopback`). */
export interface Actor {
  readonly kind: 'loopback'
  readonly person: PersonId
}

/** What somebody wants to do: a command, or a kind of reading. */
export type Action =
  | IncidentCommand['_tag']
  | OrganisationCommand['_tag']
  | 'ReadIncident'
  | 'ReadAttachment'
  | 'ReadRegister'
  | 'ReadDue'
  | 'ReadOrganisation'
  | 'ReadAccess'
  | 'ListOrganisations'
  | 'CollectOrphans'

/** The question that is put to the policy, once for every use case. */
export interface PolicyQuestion {
  readonly actor: Actor
  readonly action: Action
  readonly organisation?: OrganisationId
  readonly incident?: IncidentId
}

/** The one place that says who may do what. */
export type Policy = (question: PolicyQuestion) => boolean

/**
 * The policy until sign-in comes: the user of this machine may do everything. It holds only
 * because the apps listen on loopback and refuse any other address.
 */
export const loopbackPolicy: Policy = ({ actor }) => actor.kind === 'loopback'
