import type { ControllerDecision, HeldBy } from '@meldplicht/domain'
import { severity } from './severity.ts'

const heldBy: Readonly<Record<HeldBy, string>> = {
  police: 'de politie',
  'public-prosecutor': 'het Openbaar Ministerie',
  'other-authority': 'een andere instantie',
}

const controllerDecisions: Readonly<Record<ControllerDecision, string>> = {
  notify: 'De opdrachtgever wordt ingelicht',
  'do-not-notify': 'De opdrachtgever wordt niet ingelicht',
}

/** Labels and hints of the forms beside the protocol's own course. */
export const moreFields = {
  severity,
  exercise: {
    confirms: 'Wie van de organisatie bevestigt dit?',
    nobody: 'Er is nog niemand van de organisatie die mag besluiten.',
    reason: 'Waaruit blijkt dat dit een oefening was?',
  },
  notice: {
    party: 'Van welk bedrijf kwam het bericht?',
    noParty: 'Er is nog geen bedrijf vastgelegd. Doe dat eerst bij de instellingen.',
    received: 'Wanneer kwam het bericht binnen?',
    aware: 'Sinds wanneer wist het bedrijf het zelf?',
    text: 'Wat stond erin?',
    reference: 'Kenmerk van het bedrijf',
  },
  assess: {
    risk: 'Hoe weegt u het risico voor de mensen?',
    reasons: 'Waarom?',
  },
  decideController: {
    decision: 'Wat besluit de directie?',
    options: controllerDecisions,
  },
  leniency: {
    filing: 'Bij welke melding?',
    for: 'Waarvoor?',
    forHint: 'In een paar woorden, zonder namen. Bijvoorbeeld: aanvulling later.',
    text: 'Wat zei de AP?',
    until: 'Tot wanneer geldt het?',
  },
  planInforming: {
    means: 'Op welke manier?',
    plan: 'Wat is de afspraak?',
    planHint: 'Wie doet wat, en waar wacht het op? Zonder namen van betrokkenen.',
    when: 'Wanneer krijgen de mensen bericht?',
    whenHint: 'Mag leeg blijven. Met een datum wordt het een taak met die datum.',
  },
  holdInforming: {
    by: 'Wie vroeg om te wachten?',
    options: heldBy,
    until: 'Tot wanneer?',
    reference: 'Kenmerk van het verzoek',
    reason: 'Waarom?',
  },
  inPublic: {
    made: 'Wanneer was het bericht er?',
    where: 'Waar stond het?',
    content: 'Wat stond erin?',
  },
  police: {
    filed: 'Wanneer is aangifte gedaan?',
    what: 'Waarvan is aangifte gedaan?',
    reference: 'Nummer van de aangifte',
  },
}
