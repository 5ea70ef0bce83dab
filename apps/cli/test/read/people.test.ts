import { personIdOf } from '@meldplicht/application'
import { commandId, decider, fg, organisation, otherDecider, reporter } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { describeFailure, wrong } from '../../src/failure.ts'
import { holderOf, rosterOf, speakerOf, typistOf } from '../../src/read/people.ts'
import type { Ground } from '../../src/run/setting.ts'

const ground: Ground = {
  organisation,
  commandId: commandId(1),
  now: () => E.left(wrong('NoTime', '', '')),
  which: undefined,
}

const holder = (typed: string | undefined): unknown => {
  const found = holderOf(organisation, 'decider', 'decider', typed)
  return found._tag === 'Right' ? found.right.id : describeFailure(found.left).nl
}

describe('somebody who holds a role', () => {
  test('is found by name, by part of it, by id, whatever the case', () => {
    expect(['Marieke Verhulst', 'verhulst', decider.id].map(holder)).toEqual([
      decider.id,
      decider.id,
      decider.id,
    ])
  })

  test('is the only one when nobody is named', () => {
    expect(holderOf(organisation, 'fg', 'fg', undefined)).toMatchObject({ right: { id: fg.id } })
  })

  test('is asked for, with all names, when it is not clear who', () => {
    expect(holder(undefined)).toContain(`Marieke Verhulst (${decider.id})`)
    expect(holder(undefined)).toContain(`Sander Okafor (${otherDecider.id})`)
    expect(holder('Demir')).toContain('Sander Okafor')
  })

  test('has to be there', () => {
    const nobody = { ...organisation, grants: [] }
    expect(holderOf(nobody, 'fg', 'fg', undefined)).toMatchObject({
      left: { tag: 'RoleVacant' },
    })
  })
})

describe('somebody who speaks', () => {
  test('keeps the id of the roster when the name is there', () => {
    expect(speakerOf(ground, 'yusuf demir', 'by')).toMatchObject({ right: { id: reporter.id } })
  })

  test('is somebody new otherwise, the same one when the command is sent again', () => {
    const [first, again] = [
      speakerOf(ground, 'K. Brouwer', 'by'),
      speakerOf(ground, 'K. Brouwer', 'by'),
    ]
    expect(first).toEqual(again)
    expect(first).toMatchObject({
      right: { id: personIdOf(commandId(1), 'by'), name: { value: 'K. Brouwer' } },
    })
  })

  test('with a telephone number, it is kept as contact', () => {
    expect(speakerOf(ground, 'K. Brouwer', 'by', { phone: '06 00 00 00 31' })).toMatchObject({
      right: { contact: { retention: 'contact', value: '06 00 00 00 31' } },
    })
  })
})

test('who types is found among everybody with a role', () => {
  expect(typistOf(rosterOf(organisation), 'Nour')).toEqual({ _tag: 'Right', right: fg.id })
  expect(typistOf(rosterOf(organisation), 'niemand')._tag).toBe('Left')
})
