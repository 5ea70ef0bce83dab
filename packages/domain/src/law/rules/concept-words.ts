import type { Bilingual } from '../citation.ts'
import type { Condition } from '../condition.ts'
import {
  accidental,
  backInTime,
  boundRecipients,
  credentials,
  exposed,
  exposedBeyondSecrecy,
  faceless,
  financialData,
  fullBackup,
  givenBack,
  harmlessData,
  healthData,
  hostile,
  identityData,
  lifeData,
  nobodyAtRisk,
  notAltered,
  notDisclosed,
  peopleAtRisk,
  safeHands,
  specialData,
  tellingSpecialData,
  unavailable,
  unreadable,
  whereabouts,
} from './concepts.ts'

/** A condition that the rules share, with its name for people. */
export interface Concept {
  readonly condition: Condition
  readonly name: Bilingual
}

const concept = (condition: Condition, nl: string, en: string): Concept => ({
  condition,
  name: { nl, en },
})

/** The shared conditions in words, for the page that a lawyer reads. */
export const CONCEPTS: ReadonlyArray<Concept> = [
  concept(exposed, 'de gegevens liggen bloot', 'the data are exposed'),
  concept(
    exposedBeyondSecrecy,
    'de gegevens liggen bloot bij iemand zonder geheimhoudingsplicht',
    'the data are exposed to somebody not bound by secrecy',
  ),
  concept(unreadable, 'de gegevens zijn onleesbaar', 'the data are unreadable'),
  concept(faceless, 'niemand is te herkennen', 'nobody can be recognised'),
  concept(safeHands, 'de gegevens waren in goede handen', 'the data were in good hands'),
  concept(boundRecipients, 'alle ontvangers zijn gebonden', 'all recipients are bound'),
  concept(givenBack, 'de gegevens zijn terug of gewist', 'the data are returned or deleted'),
  concept(notDisclosed, 'niemand kreeg de gegevens', 'nobody got the data'),
  concept(notAltered, 'de gegevens zijn ongewijzigd', 'the data are unaltered'),
  concept(backInTime, 'de gegevens waren snel terug', 'the data were back soon'),
  concept(unavailable, 'de gegevens waren weg', 'the data were out of reach'),
  concept(fullBackup, 'er is een volledige kopie', 'there is a full copy'),
  concept(identityData, 'identiteitsgegevens', 'identity data'),
  concept(specialData, 'bijzondere of strafrechtelijke gegevens', 'special or criminal data'),
  concept(
    tellingSpecialData,
    'bijzondere gegevens die iets vertellen',
    'special data that tell something',
  ),
  concept(healthData, 'gegevens over gezondheid', 'health data'),
  concept(financialData, 'gegevens over geld', 'data about money'),
  concept(credentials, 'wachtwoorden of inlogcodes', 'passwords or log-in codes'),
  concept(lifeData, 'gegevens over doen en laten', "data on somebody's doings"),
  concept(whereabouts, 'waar iemand is', 'where somebody is'),
  concept(harmlessData, 'gegevens die bijna niets vertellen', 'data that tell next to nothing'),
  concept(peopleAtRisk, 'mensen die extra gevaar lopen', 'people at particular risk'),
  concept(nobodyAtRisk, 'niemand loopt extra gevaar', 'nobody is at particular risk'),
  concept(hostile, 'slechte bedoelingen, of openbaar', 'ill intent, or public'),
  concept(accidental, 'een ongeluk', 'an accident'),
]
