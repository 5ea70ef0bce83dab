import { INCIDENT_COMMANDS, ORGANISATION_COMMANDS } from '@meldplicht/domain'
import * as t from 'io-ts'
import { kebab } from '../commands/use-cases.ts'
import type { Schema } from './schema-of.ts'
import { schemaReader } from './schema-of.ts'

const ORGANISATION = '/organisations/{organisation}'
const INCIDENT = `${ORGANISATION}/incidents/{incident}`

const uuid = { type: 'string', format: 'uuid' }
const inPath = (name: string): Schema => ({ name, in: 'path', required: true, schema: uuid })
const inQuery = (name: string, schema: Schema): Schema => ({ name, in: 'query', schema })

const organisation = inPath('organisation')
const incident = inPath('incident')
const key: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: uuid,
  description:
    'The command id: sent again with the same body it is answered with the first result.',
}

const json = (schema: Schema): Schema => ({ 'application/json': { schema } })

const problem: Schema = {
  description: 'A problem (RFC 9457). Nothing was recorded, unless the detail says otherwise.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const written: Schema = {
  description: 'Recorded, or recorded before: then `repeated` is true.',
  content: json({ $ref: '#/components/schemas/Written' }),
}

const read = (summary: string, parameters: ReadonlyArray<Schema>): Schema => ({
  get: {
    summary,
    parameters,
    responses: {
      200: { description: 'What is there now.', content: json({ type: 'object' }) },
      default: problem,
    },
  },
})

const write = (
  summary: string,
  parameters: ReadonlyArray<Schema>,
  body: Schema,
  status: 200 | 201 = 200,
): Schema => ({
  post: {
    summary,
    parameters: [...parameters, key],
    requestBody: { required: true, content: json(body) },
    responses: { [status]: written, default: problem },
  },
})

const upload = (parameters: ReadonlyArray<Schema>, data: Schema): Schema => ({
  post: {
    summary: 'AttachEvidence: a file joins the dossier',
    description:
      'What the file is, is read off its content; name, Content-Type and content have to agree.',
    parameters: [...parameters, key],
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { data, file: { type: 'string', contentMediaType: '*/*' } },
            required: ['data', 'file'],
          },
          encoding: { data: { contentType: 'application/json' } },
        },
      },
    },
    responses: { 201: written, 200: written, default: problem },
  },
})

const download = (parameters: ReadonlyArray<Schema>): Schema => ({
  get: {
    summary: 'One file of an incident, to save; that it was given out is recorded',
    parameters,
    responses: {
      200: {
        description: 'The file, with Content-Disposition: attachment.',
        content: { '*/*': { schema: { type: 'string', contentMediaType: '*/*' } } },
      },
      default: problem,
    },
  },
})

const dataOf = (command: t.Mixed): t.Mixed => {
  const required: unknown = Reflect.get(command, 'required')
  const data: unknown =
    typeof required === 'object' && required !== null ? Reflect.get(required, 'data') : undefined
  if (!(data instanceof t.Type)) throw new TypeError(`${command.name} has no data`)
  return data
}

// Both follow from the call, so a report does not name them.
const OF_CALL: ReadonlySet<string> = new Set(['incident', 'organisation'])
// These follow from the call and from the file.
const OF_FILE: ReadonlySet<string> = new Set(['attachment', 'name'])

const names = (value: unknown, derived: ReadonlySet<string>): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value.filter((name) => !derived.has(String(name))) : []

const fields = (value: unknown, derived: ReadonlySet<string>): Schema =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !derived.has(name)))
    : {}

const without = (schema: Schema, derived: ReadonlySet<string>): Schema => ({
  ...schema,
  properties: fields(schema['properties'], derived),
  required: names(schema['required'], derived),
})

const page = [
  inQuery('limit', { type: 'integer', minimum: 0, maximum: 500, default: 50 }),
  inQuery('offset', { type: 'integer', minimum: 0, default: 0 }),
  inQuery('status', { enum: ['open', 'closed', 'duplicate'] }),
  inQuery('year', { type: 'integer' }),
]

const build = (): Schema => {
  const { schemaOf, defs } = schemaReader()
  const commands = (
    table: Readonly<Record<string, t.Mixed>>,
    path: string,
    parameters: ReadonlyArray<Schema>,
  ): Readonly<Record<string, Schema>> =>
    Object.fromEntries(
      Object.entries(table)
        .filter(([tag]) => tag !== 'ReportIncident' && tag !== 'AttachEvidence')
        .map(([tag, command]) => [
          `${path}/commands/${kebab(tag)}`,
          write(tag, parameters, schemaOf(dataOf(command))),
        ]),
    )
  const report = without(schemaOf(dataOf(INCIDENT_COMMANDS.ReportIncident)), OF_CALL)
  const attach = without(schemaOf(dataOf(INCIDENT_COMMANDS.AttachEvidence)), OF_FILE)
  const paths = {
    '/due': read('What is due, over all organisations or one', [
      inQuery('organisation', uuid),
      inQuery('limit', { type: 'integer', minimum: 0, maximum: 500, default: 50 }),
    ]),
    '/organisations': read('Every organisation', []),
    [ORGANISATION]: read('The settings of an organisation', [organisation]),
    [`${ORGANISATION}/incidents`]: {
      ...read('The register as a list, newest first', [organisation, ...page]),
      ...write('Report a suspicion', [organisation], report, 201),
    },
    [INCIDENT]: read('One incident; that it was read is recorded', [organisation, incident]),
    [`${INCIDENT}/attachments`]: upload([organisation, incident], attach),
    [`${INCIDENT}/attachments/{attachment}`]: download([
      organisation,
      incident,
      inPath('attachment'),
    ]),
    ...commands(INCIDENT_COMMANDS, INCIDENT, [organisation, incident]),
    ...commands(ORGANISATION_COMMANDS, ORGANISATION, [organisation]),
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Meldplicht',
      version: '1',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description:
        'The same use cases as the pages. Until there is sign-in it answers on loopback only.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: {
        ...defs(),
        Written: {
          type: 'object',
          properties: {
            incident: uuid,
            code: { type: 'string' },
            events: { type: 'array', items: { type: 'object' } },
            revision: { type: 'string', pattern: '^\\d+$' },
            repeated: { type: 'boolean' },
          },
          required: ['events', 'revision', 'repeated'],
        },
        Problem: {
          type: 'object',
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            _tag: { type: 'string' },
            rule: { type: 'string' },
            issues: { type: 'array', items: { type: 'object' } },
          },
          required: ['type', 'title', 'status', 'detail', '_tag'],
        },
      },
    },
  }
}

let built: Schema | undefined

/** The API as OpenAPI 3.1, read off the codecs that decode what comes in; once per process. */
export const openApi = (): Schema => {
  built ??= build()
  return built
}
