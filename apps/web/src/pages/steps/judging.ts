import { AssessedRisk, ControllerDecision } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { right, together } from '../forms/checked.ts'
import { chosen, neededWords } from '../forms/fields.ts'
import { choicesOf, personChosen, secondPersons } from './people.ts'
import type { Step } from './step.ts'

/** This was an exercise. */
export const exercise: Step = {
  extra: ({ organisation, texts }) => ({
    choices: {
      person: choicesOf(organisation, ['fg'], texts),
      secondPerson: secondPersons(organisation, texts),
    },
  }),
  commands: (given) => {
    const read = together({
      declaredBy: personChosen(given, 'person', ['fg']),
      confirmedBy: personChosen(given, 'secondPerson', ['decider']),
      reason: neededWords(given.form, 'reason', 'say-why'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'DeclareExercise', data: read.right }])
  },
}

/** The FG's own view of the risk. */
export const assess: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['fg'], texts) },
  }),
  commands: (given) => {
    const read = together({
      assessedBy: personChosen(given, 'person', ['fg']),
      risk: chosen(given.form, 'risk', AssessedRisk),
      reasons: neededWords(given.form, 'reasons', 'say-why'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'AssessRisk', data: read.right }])
  },
}

/** We are the processor: whether our controller is told. */
export const decideController: Step = {
  extra: ({ organisation, texts }) => ({
    choices: { person: choicesOf(organisation, ['decider'], texts) },
  }),
  commands: (given) => {
    const read = together({
      decidedBy: personChosen(given, 'person', ['decider']),
      decision: chosen(given.form, 'decision', ControllerDecision),
      reasons: neededWords(given.form, 'reasons', 'say-why'),
    })
    return E.isLeft(read) ? read : right([{ _tag: 'DecideController', data: read.right }])
  },
}
