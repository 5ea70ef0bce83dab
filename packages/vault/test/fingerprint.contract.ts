import { describe, expect, test } from 'vitest'
import type { Json, Vault } from '../src/index.ts'
import { openVault } from '../src/index.ts'
import { memoryVault } from '../src/testing/index.ts'
import { filesIn, folder } from './support/folder.ts'
import { must } from './support/must.ts'
import { binding, erasure, name, personId, story, stream } from './support/values.ts'

const vaults: ReadonlyArray<readonly [string, () => Promise<Vault>]> = [
  ['memory', async () => memoryVault()],
  ['files', () => must(openVault(filesIn(folder())))],
]

const grant = (person: number, value: string): Json => ({
  _tag: 'GrantRole',
  data: { person: { id: personId(person), name: name(person, value) }, role: 'fg' },
})
const report: Json = { _tag: 'ReportIncident', data: { what: story('Usb-stick kwijt'), people: 3 } }
const plain: Json = { _tag: 'CloseIncident', data: { at: '2026-11-22T20:38:00.000Z' } }

describe.each(vaults)('a fingerprint of a command (%s)', (_name, make) => {
  const of = (vault: Vault, content: Json): Promise<string> =>
    must(vault.fingerprint(stream(1), content))

  test('is the same whatever the order of its keys', async () => {
    const vault = await make()
    const turned: Json = {
      data: { people: 3, what: story('Usb-stick kwijt') },
      _tag: 'ReportIncident',
    }
    expect(await of(vault, turned)).toBe(await of(vault, report))
  })

  test('is another when a personal text is another, or about somebody else', async () => {
    const vault = await make()
    const made = await Promise.all([
      of(vault, grant(1, 'Ans de Vries')),
      of(vault, grant(1, 'Ans de Fries')),
      of(vault, grant(2, 'Ans de Vries')),
    ])
    expect(new Set(made).size).toBe(3)
  })

  test('is still recognised after other text of the stream was erased', async () => {
    const vault = await make()
    const before = [await of(vault, grant(1, 'Ans de Vries')), await of(vault, plain)]
    await must(vault.seal(binding(1), { what: story('Usb-stick kwijt') }))
    await must(vault.destroy({ stream: stream(1), about: 'text' }, erasure))
    expect([await of(vault, grant(1, 'Ans de Vries')), await of(vault, plain)]).toEqual(before)
  })

  test('confirms no guess of a text that was erased, not even to whoever has the keys', async () => {
    const vault = await make()
    const before = await of(vault, grant(1, 'Ans de Vries'))
    await must(vault.destroy({ stream: stream(1), about: personId(1) }, erasure))
    expect(await of(vault, grant(1, 'Ans de Vries'))).not.toBe(before)
  })

  test('cannot be made again once the whole stream was erased', async () => {
    const vault = await make()
    const before = await of(vault, plain)
    await must(vault.destroy({ stream: stream(1) }, erasure))
    expect(await of(vault, plain)).not.toBe(before)
  })
})
