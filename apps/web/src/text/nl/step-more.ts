import type { MoreStepKey } from '../../view/models/more-step.ts'
import type { StepText } from './step-text.ts'

/** Steps beside the protocol's own course: others who are told, people who wait, what was judged. */
export const moreSteps: Readonly<Record<MoreStepKey, StepText>> = {
  'declare-exercise': {
    title: 'Leg vast dat dit een oefening was',
    explain:
      'Een oefening blijft in het register staan en er volgt geen plicht uit. Daarom leggen twee mensen dit vast: de FG en iemand van de organisatie die mag besluiten.',
    button: 'Leg vast dat dit een oefening was',
    after: 'oefening vastleggen',
    where: 'Oefening',
  },
  'record-processor-notice': {
    title: 'Leg het bericht van een verwerker vast',
    explain:
      'Een verwerker meldde een inbreuk aan u. De vermoede klok loopt dan uiterlijk vanaf dat bericht.',
    button: 'Leg het bericht van een verwerker vast',
    after: 'bericht van de verwerker',
    where: 'Bericht van verwerker',
  },
  'score-severity': {
    title: 'Bereken de score van ENISA',
    explain:
      'De score is een hulpmiddel naast de weging. Zij is nooit het besluit en verandert de plicht niet.',
    button: 'Bereken de score van ENISA',
    after: 'score berekenen',
    where: 'Score nodig',
  },
  'assess-risk': {
    title: 'Leg uw eigen weging van het risico vast',
    explain: 'Uw oordeel als FG komt naast wat de regels op dezelfde feiten zeggen.',
    button: 'Leg uw eigen weging vast',
    after: 'weging van de FG',
    where: 'Weging nodig',
  },
  'decide-controller': {
    title: 'Leg het besluit over de opdrachtgever vast',
    explain:
      'Wij zijn de verwerker. De opdrachtgever hoort het zonder vertraging; de plicht kent geen drempel van risico.',
    button: 'Leg het besluit over de opdrachtgever vast',
    after: 'besluit over de opdrachtgever',
    where: 'Besluit nodig',
  },
  'record-leniency': {
    title: 'Leg vast wat de AP toestond',
    explain:
      'Een afspraak met de AP, bijvoorbeeld om later aan te vullen. Het oordeel over de 72 uur verandert er niet door.',
    button: 'Leg vast wat de AP toestond',
    after: 'afspraak met de AP',
    where: 'Afspraak met de AP',
  },
  'plan-informing': {
    title: 'Plan het bericht aan de mensen',
    explain: 'Leg vast hoe en wanneer de mensen bericht krijgen. De plicht is: onverwijld.',
    button: 'Plan het bericht aan de mensen',
    after: 'bericht plannen',
    where: 'Bericht plannen',
  },
  'hold-informing': {
    title: 'Leg vast dat het bericht moet wachten',
    explain:
      'De politie of een andere instantie vroeg om te wachten met het bericht aan de mensen. De melding bij de AP wacht nooit.',
    button: 'Leg vast dat het bericht moet wachten',
    after: 'wachten met bericht',
    where: 'Bericht wacht',
  },
  'communicate-in-public': {
    title: 'Leg een openbaar bericht vast',
    explain: 'Wat er openbaar is gezegd: waar, wanneer en met welke woorden.',
    button: 'Leg een openbaar bericht vast',
    after: 'openbaar bericht',
    where: 'Openbaar bericht',
  },
  'file-police-report': {
    title: 'Leg de aangifte vast',
    explain: 'Er is aangifte gedaan bij de politie. Bewaar het nummer.',
    button: 'Leg de aangifte vast',
    after: 'aangifte',
    where: 'Aangifte',
  },
}
