import type { CommandId as CommandIdType } from '@meldplicht/domain'
import { CommandId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Which } from '../read/time.ts'
import type { Given } from './given.ts'
import type { OptionSpec } from './spec.ts'

/** The options that every command takes. */
export const sharedOptions: ReadonlyArray<OptionSpec> = [
  {
    flags: '--data <dir>',
    description: 'map met de gegevens (standaard: MELDPLICHT_DATA of ./data)',
  },
  { flags: '--org <organisation>', description: 'organisatie: id of een deel van de naam' },
  { flags: '--as <person>', description: 'wie dit typt: iemand met een rol, naam of id' },
  { flags: '--json', description: 'antwoord als JSON' },
  { flags: '--command-id <uuid>', description: 'om dezelfde opdracht nog eens te sturen' },
  {
    flags: '--which <which>',
    description: 'welke, als een tijdstip op de klok twee keer voorkomt',
    choices: ['first', 'second'],
  },
  {
    flags: '--input <file>',
    description: 'alle gegevens als JSON, in plaats van opties (- leest van de invoer)',
  },
]

/** The answers to the shared options. */
export interface Shared {
  readonly dataDir: string
  readonly json: boolean
  readonly organisation: string | undefined
  readonly typist: string | undefined
  readonly input: string | undefined
  readonly which: Which | undefined
  /** Absent: this is a new command. */
  readonly commandId: CommandIdType | undefined
}

const commandIdOf = (typed: string | undefined): E.Either<Failure, CommandIdType | undefined> => {
  if (typed === undefined) return E.right(undefined)
  const id = typed.trim().toLowerCase()
  return CommandId.is(id)
    ? E.right(id)
    : refuse('BadInput', '--command-id moet een UUID zijn.', '--command-id must be a UUID.')
}

const whichOf = (typed: string | undefined): Which | undefined =>
  typed === 'first' || typed === 'second' ? typed : undefined

/** Reads the shared options. */
export const sharedOf = (given: Given, dataDir: string): E.Either<Failure, Shared> =>
  E.map((commandId: CommandIdType | undefined) => ({
    dataDir: given.text('data') ?? dataDir,
    json: given.flag('json'),
    organisation: given.text('org'),
    typist: given.text('as'),
    input: given.text('input'),
    which: whichOf(given.text('which')),
    commandId,
  }))(commandIdOf(given.text('command-id')))
