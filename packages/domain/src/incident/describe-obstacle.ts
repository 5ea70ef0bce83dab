import type { Bilingual } from '../law/citation.ts'
import type { Obstacle } from './obstacles.ts'

const OBSTACLES: Readonly<Record<Obstacle, Bilingual>> = {
  'awareness-not-recorded': {
    nl: 'De kennisname is nog niet vastgelegd.',
    en: 'Awareness is not recorded yet.',
  },
  'written-confirmation-missing': {
    nl: 'De telefonische melding staat nog niet op schrift.',
    en: 'The report by phone is not in writing yet.',
  },
  'analysis-incomplete': {
    nl: 'De vier vragen zijn nog niet alle met ja of nee beantwoord.',
    en: 'The four questions are not all answered with yes or no yet.',
  },
  'advice-missing': {
    nl: 'Er is nog geen advies van de FG.',
    en: 'There is no advice of the data protection officer yet.',
  },
  'authority-decision-missing': {
    nl: 'Er is nog geen besluit over melden bij de AP.',
    en: 'There is no decision about notifying the AP yet.',
  },
  'authority-not-notified': {
    nl: 'Het besluit is om te melden, maar er is nog niet gemeld bij de AP.',
    en: 'The decision is to notify, but the AP was not notified yet.',
  },
  'final-filing-missing': {
    nl: 'Aan de AP is een vervolg beloofd, maar de slotmelding is er nog niet.',
    en: 'A follow-up was promised to the AP, but the final filing is not there yet.',
  },
  'other-duties-not-judged': {
    nl: 'Nog niet beoordeeld is of een andere meldplicht geldt.',
    en: 'It was not judged yet whether another duty to notify applies.',
  },
  'other-authority-not-notified': {
    nl: 'Een andere meldplicht geldt, maar die melding is er nog niet.',
    en: 'Another duty to notify applies, but that filing is not there yet.',
  },
  'subjects-decision-missing': {
    nl: 'Er is nog geen besluit over het informeren van de betrokkenen.',
    en: 'There is no decision about telling the people concerned yet.',
  },
  'subjects-not-informed': {
    nl: 'Het besluit is om te informeren, maar de betrokkenen zijn nog niet geïnformeerd.',
    en: 'The decision is to tell the people concerned, but they were not told yet.',
  },
  'controller-not-notified': {
    nl: 'Wij zijn verwerker, maar de verwerkingsverantwoordelijke is nog niet ingelicht.',
    en: 'We are the processor, but the controller was not told yet.',
  },
  'authority-request-open': {
    nl: 'Een vraag of opdracht van de toezichthouder staat nog open.',
    en: 'A question or an order of the authority is still open.',
  },
  'questions-open': {
    nl: 'Er staan nog vragen uit.',
    en: 'There are questions without an answer.',
  },
  'measures-open': {
    nl: 'Er zijn maatregelen die nog niet klaar zijn of vervallen.',
    en: 'There are measures that are neither done nor dropped.',
  },
  'board-not-reported': {
    nl: 'De directie heeft nog geen verslag gekregen.',
    en: 'The Board has not had its report yet.',
  },
}

/** What is still open when somebody wants to close, in a sentence for people. */
export const describeObstacle = (obstacle: Obstacle): Bilingual => OBSTACLES[obstacle]
