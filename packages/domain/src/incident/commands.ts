import type * as t from 'io-ts'
import type { SumC } from '../values/sum.ts'
import { sum } from '../values/sum.ts'
import { ACT_COMMANDS } from './act-commands.ts'
import { KNOWLEDGE_COMMANDS } from './knowledge-commands.ts'

type Commands = typeof KNOWLEDGE_COMMANDS & typeof ACT_COMMANDS
type AnyCommand = Commands[keyof Commands]

/** Every command on an incident, by tag. */
export const INCIDENT_COMMANDS: Commands = { ...KNOWLEDGE_COMMANDS, ...ACT_COMMANDS }

/** Codec of {@link IncidentCommand}. */
export const IncidentCommand: SumC<t.TypeOf<AnyCommand>, t.OutputOf<AnyCommand>> = sum(
  'IncidentCommand',
  '_tag',
  INCIDENT_COMMANDS,
)

/** What somebody wants to record about an incident. */
export type IncidentCommand = t.TypeOf<AnyCommand>

/** The data of a command, by its tag. */
export type CommandData<T extends IncidentCommand['_tag']> = Extract<
  IncidentCommand,
  { readonly _tag: T }
>['data']
