import type { LegalFacts, TriggerFacts } from '@meldplicht/domain'
import {
  EntityTrait,
  ItemId,
  legalOf,
  PeopleGroup,
  RegimeTrigger,
  traitOf,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrongForm } from '../forms/checked.ts'
import { countriesOrNot, peopleByCountryOrNot } from '../forms/countries.ts'
import { chosen, chosenOrNot, optionalWords } from '../forms/fields.ts'
import { momentOrNot } from '../forms/or-not.ts'
import { traitsIn } from '../forms/traits.ts'
import { wordsOf } from '../words.ts'
import { factsIn } from './facts-in.ts'
import { partyChoices } from './parties.ts'
import { saidByFg, saidIn } from './people.ts'
import type { About, Extra, Given, Step } from './step.ts'
import { present } from './step.ts'

const triggersIn = (form: Form): Checked<TriggerFacts | undefined> => {
  const at = momentOrNot(form, 'judgedAt')
  if (E.isLeft(at)) return at
  const found: Array<TriggerFacts[number]> = []
  for (const trigger of RegimeTrigger.keys) {
    const answer = chosenOrNot(form, trigger, YesNoUnknown)
    if (E.isLeft(answer)) return answer
    if (answer.right === undefined) continue
    const when = answer.right === 'yes' ? present({ at: at.right }) : {}
    found.push({ trigger, holds: answer.right, ...when })
  }
  return right(found.length === 0 ? undefined : found)
}

const legalIn = ({ form }: Given): Checked<LegalFacts> => {
  const read = together({
    entity: chosenOrNot(form, 'entity', ItemId),
    traits: traitsIn(form),
    triggers: triggersIn(form),
    crossBorder: chosenOrNot(form, 'crossBorder', YesNoUnknown),
    mainEstablishmentIsDutch: chosenOrNot(form, 'mainEstablishmentIsDutch', YesNoUnknown),
    publicTask: chosenOrNot(form, 'publicTask', YesNoUnknown),
    establishedInEea: chosenOrNot(form, 'establishedInEea', YesNoUnknown),
    establishments: countriesOrNot(form, 'establishments'),
    peopleByCountry: peopleByCountryOrNot(form, 'peopleByCountry'),
    leadAuthority: optionalWords(form, 'leadAuthority'),
  })
  return E.isLeft(read) ? read : right<LegalFacts>(present(read.right))
}

const entities = ({ organisation }: About): Extra => ({
  choices: {
    entity: organisation.entities.map(({ data }) => ({
      id: data.entity,
      label: wordsOf(data.name),
    })),
  },
})

/** What we are in law, where, and what was judged of other duties. */
export const legalFacts: Step = {
  extra: entities,
  start: ({ incident }) => {
    const legal = legalOf(incident)
    return {
      ...saidByFg,
      traits: EntityTrait.keys.filter((trait) => traitOf(legal, trait) === 'yes'),
    }
  },
  commands: (given) => {
    const read = together({
      legal: legalIn(given),
      reasons: optionalWords(given.form, 'reasons'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { legal, said, reasons } = read.right
    return Object.keys(legal).length === 0
      ? wrongForm('needed')
      : right([{ _tag: 'EstablishLegalFacts', data: { legal, said, ...present({ reasons }) } }])
  },
}

/** What is different for one group of people. */
export const groupFacts: Step = {
  extra: ({ organisation }) => ({ choices: { outsideParty: partyChoices(organisation) } }),
  start: () => saidByFg,
  commands: (given) => {
    const read = together({
      group: chosen(given.form, 'group', PeopleGroup),
      facts: factsIn(given),
      reasons: optionalWords(given.form, 'groupReasons'),
      said: saidIn(given),
    })
    if (E.isLeft(read)) return read
    const { reasons, ...rest } = read.right
    return right([{ _tag: 'EstablishGroupFacts', data: { ...rest, ...present({ reasons }) } }])
  },
}
