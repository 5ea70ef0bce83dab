import type { Organisation } from '@meldplicht/domain'
import { describeInstant, EntityTrait, TRAIT_WORDS } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { partyRoleWords, promisedWords, readable, roleWords } from '../output/words.ts'
import { organisationOf, settingsOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

const contactLines = ({ contactPoints }: Organisation): ReadonlyArray<string> => {
  if (contactPoints === undefined) return ['Contact: nog niet vastgelegd']
  const { incidentPhone, questionsPhone, email, portal } = contactPoints.data
  return [
    `Incidenten, dag en nacht: ${readable(incidentPhone)}`,
    `Vragen: ${readable(questionsPhone)}; ${readable(email)}; ${readable(portal)}`,
  ]
}

const agreementOf = ({ agreements }: Organisation['parties'][number]): string => {
  const newest = agreements.at(-1)?.data
  if (newest === undefined) return 'geen overeenkomst of regeling vastgelegd'
  const notice = newest.noticeHours === undefined ? '' : `, meldt binnen ${newest.noticeHours} uur`
  return `overeenkomst van ${describeInstant(newest.concludedAt).nl}${notice}`
}

const traitText = ({ traits }: Organisation['entities'][number]['data']): string => {
  const held = traits
    .filter(({ holds }) => holds === 'yes')
    .map(({ trait }) => TRAIT_WORDS[trait].nl)
  const known = traits.filter(({ holds }) => holds !== 'unknown').length
  const open = known < EntityTrait.keys.length ? ['de rest is nog niet vastgelegd'] : []
  return [...(held.length === 0 ? ['geen bijzondere soort'] : held), ...open].join(', ')
}

const textOf = (organisation: Organisation): string =>
  [
    `${readable(organisation.registered.data.name)} (${organisation.id})`,
    ...contactLines(organisation),
    'Rollen:',
    ...organisation.grants.map(
      ({ data }) =>
        `  ${readable(data.person.name)}, ${roleWords(data.role).nl} (${data.person.id})`,
    ),
    'Mandaten:',
    ...organisation.mandates.map(
      ({ data }) =>
        `  ${readable(data.to.name)}, gegeven door ${readable(data.grantedBy.name)}, vanaf ${describeInstant(data.from).nl}`,
    ),
    'Rechtspersonen:',
    ...organisation.entities.map(({ data }) => `  ${readable(data.name)}, ${traitText(data)}`),
    'Afgesproken termijnen:',
    ...organisation.agreedTerms.map(
      ({ data }) =>
        `  ${promisedWords[data.with]}, binnen ${data.hours} uur: ${readable(data.what)}`,
    ),
    'Buitenpartijen:',
    ...organisation.parties.map(
      (party) =>
        `  ${readable(party.registered.data.name)}, ${partyRoleWords[party.registered.data.role]}, ${agreementOf(party)}`,
    ),
  ].join('\n')

/** An organisation's settings. */
export const organisationShow: CommandSpec = {
  name: 'organisation show',
  summary: 'Toon de instellingen van een organisatie.',
  example: 'meldplicht organisation show',
  options: [],
  run: (_given, session) =>
    F.pipe(
      organisationOf(session),
      TE.chain((id) => settingsOf(session, id)),
      TE.map(({ organisation }) => ({ json: organisation, text: textOf(organisation) })),
    ),
}
