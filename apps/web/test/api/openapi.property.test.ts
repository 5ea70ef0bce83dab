import { incidentCommands, organisationCommands } from '@meldplicht/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../src/api/openapi.ts'
import { kebab } from '../../src/commands/use-cases.ts'
import { at } from '../support/client.ts'

const INCIDENT = '/organisations/{organisation}/incidents/{incident}/commands/'
const ORGANISATION = '/organisations/{organisation}/commands/'

const document = openApi()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', components: document['components'] })

const bodyOf = (path: string): unknown =>
  at(document, 'paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema')

const validatorOf = (path: string): ReturnType<typeof ajv.compile> => {
  const text = JSON.stringify(bodyOf(path)).replaceAll('"#/', '"api#/')
  const schema: unknown = JSON.parse(text)
  if (typeof schema !== 'object' || schema === null) throw new Error(`no body at ${path}`)
  return ajv.compile(schema)
}

const validators = new Map<string, ReturnType<typeof validatorOf>>()
const validator = (path: string): ReturnType<typeof validatorOf> => {
  const known = validators.get(path) ?? validatorOf(path)
  validators.set(path, known)
  return known
}

const pathOf = (tag: string, base: string): string =>
  tag === 'ReportIncident' ? '/organisations/{organisation}/incidents' : `${base}${kebab(tag)}`

const sent = (tag: string, data: object): object => {
  if (tag !== 'ReportIncident') return data
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => name !== 'incident' && name !== 'organisation'),
  )
}

// A file is sent by itself, not as JSON.
const plainCommands = incidentCommands.filter(({ _tag }) => _tag !== 'AttachEvidence')

// Only the vault seals and erases: whatever holds such a field cannot be sent.
const sealed = (data: object): boolean => /"_tag":"(Sealed|Erased)"/.test(JSON.stringify(data))

describe('/api/v1/openapi.json', () => {
  test('accepts every command on an incident that the codecs accept', () => {
    fc.assert(
      fc.property(plainCommands, ({ _tag, data }) => {
        fc.pre(!sealed(data))
        const check = validator(pathOf(_tag, INCIDENT))
        expect({ ok: check(sent(_tag, data)), errors: check.errors }).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  test('accepts every command on an organisation that the codecs accept', () => {
    fc.assert(
      fc.property(organisationCommands, ({ _tag, data }) => {
        fc.pre(!sealed(data))
        const check = validator(pathOf(_tag, ORGANISATION))
        expect({ ok: check(data), errors: check.errors }).toMatchObject({ ok: true })
      }),
    )
  })

  test('refuses a field that the codecs do not know', () => {
    fc.assert(
      fc.property(plainCommands, ({ _tag, data }) => {
        const check = validator(pathOf(_tag, INCIDENT))
        expect(check({ ...sent(_tag, data), surprise: true })).toBe(false)
      }),
    )
  })

  test('refuses text that claims to be sealed', () => {
    const check = validator(`${INCIDENT}close-incident`)
    expect(
      check({ conclusion: { _tag: 'Erased', at: '2026-01-01T00:00:00.000Z', under: 'x' } }),
    ).toBe(false)
  })

  test('names everything that it refers to', () => {
    const text = JSON.stringify(document)
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names)
      expect(at(document, 'components', 'schemas', name ?? '')).toBeDefined()
  })
})
