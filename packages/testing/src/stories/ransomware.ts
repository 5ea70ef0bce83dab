import { lindeveld } from '../organisation/lindeveld.ts'
import { decider, deskOfficer, fg, reporter } from '../organisation/people.ts'
import { at, incidentId, itemId, text } from '../values.ts'
import type { Story } from './story.ts'
import { on, said, step } from './story.ts'

const image = itemId(401)
const question = itemId(403)
const first = itemId(404)
const last = itemId(405)
const contain = itemId(406)
const correct = itemId(407)
const mandate = { _tag: 'controller' } as const

/**
 * The article's attack: the work shut down, the data held hostage and stolen, a ransom mail. Early
 * on a Saturday; filed by the controller itself; people told one by one and in public.
 */
export const ransomware: Story = {
  key: 'ransomware',
  title: { nl: 'Gijzelsoftware met een losgeldmail', en: 'Ransomware with a ransom mail' },
  organisation: lindeveld,
  incident: incidentId(4),
  end: {
    status: 'closed',
    decision: 'notify',
    notified: true,
    timeliness: ['within', 'after'],
    informings: 2,
    classification: 'data-breach',
  },
  steps: [
    step('2026-09-12T05:50:00.000Z', deskOfficer, {
      _tag: 'ReportIncident',
      data: {
        incident: incidentId(4),
        organisation: lindeveld,
        said: said('employee', '2026-09-12T05:40:00.000Z', reporter),
        channel: 'phone',
        reportedAt: at('2026-09-12T05:40:00.000Z'),
        riskOfLossOrUnlawfulProcessing: 'yes',
        firstNoticed: on('2026-09-12T05:20:00.000Z'),
        facts: {
          title: text('Alle schermen zwart, losgeld gevraagd'),
          whatHappened: text('Niemand kan inloggen. In de mailbox staat een losgeldbrief.'),
          extortion: 'yes',
          ongoing: 'yes',
        },
      },
    }),
    step('2026-09-12T06:30:00.000Z', deskOfficer, {
      _tag: 'ConfirmInWriting',
      data: {
        said: said('employee', '2026-09-12T06:25:00.000Z', reporter),
        channel: 'email',
        confirmedAt: on('2026-09-12T06:25:00.000Z'),
      },
    }),
    step('2026-09-12T07:00:00.000Z', fg, {
      _tag: 'EstablishAwareness',
      data: {
        awareAt: at('2026-09-12T05:20:00.000Z'),
        said: said('employee', '2026-09-12T05:40:00.000Z', reporter),
      },
    }),
    step('2026-09-12T07:30:00.000Z', fg, {
      _tag: 'SecureEvidence',
      data: {
        evidence: image,
        what: text('Een kopie van de schijf van de server'),
        where: text('Kluis op kantoor, doos 7'),
        securedBy: fg,
        securedAt: on('2026-09-12T07:20:00.000Z'),
        beforeRestoring: 'yes',
      },
    }),
    step('2026-09-12T08:00:00.000Z', fg, {
      _tag: 'EstablishFacts',
      data: {
        said: said('fg', '2026-09-12T07:55:00.000Z', fg),
        facts: {
          cause: {
            kind: 'theft-with-extortion',
            namely: text('Gijzelsoftware na een nepmail aan de planning'),
          },
          intent: 'malicious',
          discoveredBy: 'controller',
          ourRole: 'controller',
          personalDataInvolved: 'yes',
          securityBreached: 'yes',
          confidentiality: 'likely-disclosed',
          integrity: 'altered-without-known-use',
          availability: 'lost-for-unknown-time',
          unintelligible: 'no',
          backup: 'partial',
          dataCategories: {
            _tag: 'listed',
            keys: ['name', 'bsn', 'identity-document', 'vehicle-registration', 'bank-account'],
            complete: false,
          },
          peopleGroups: {
            _tag: 'listed',
            keys: ['temp-workers', 'client-contacts'],
            complete: false,
          },
          people: { _tag: 'between', min: 4000, max: 5200 },
          recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
          identifiability: 'direct',
          systems: text('Bestandsserver, planning en mail'),
        },
      },
    }),
    step('2026-09-12T08:10:00.000Z', fg, {
      _tag: 'RequestInformation',
      data: {
        question,
        of: 'expert',
        who: text('Het onderzoeksbureau, via de advocaat'),
        what: text('Wat is er gekopieerd, en wanneer kwamen zij binnen?'),
        requestedAt: at('2026-09-12T08:10:00.000Z'),
      },
    }),
    step('2026-09-12T08:30:00.000Z', fg, {
      _tag: 'RecordFirstAnalysis',
      data: {
        analysedBy: fg,
        breachOfSecurity: { answer: 'yes', reasons: text('De server is overgenomen.') },
        dataLost: { answer: 'yes', reasons: text('De bestanden zijn nu niet te openen.') },
        unlawfulProcessingExcluded: {
          answer: 'no',
          reasons: text('De dader stuurde drie paspoortkopieën als bewijs.'),
        },
        seriousConsequences: { answer: 'yes', reasons: text('Paspoorten en BSN zijn gestolen.') },
      },
    }),
    step('2026-09-12T08:45:00.000Z', fg, {
      _tag: 'Advise',
      data: {
        advisedBy: fg,
        authority: 'notify-provisionally',
        subjects: 'inform',
        reasons: text('Meld vandaag voorlopig en bereid de brief voor.'),
      },
    }),
    step('2026-09-12T08:50:00.000Z', fg, {
      _tag: 'SendDecisionMemo',
      data: { to: decider, sentAt: at('2026-09-12T08:48:00.000Z') },
    }),
    step('2026-09-12T09:30:00.000Z', decider, {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: decider,
        decision: 'notify',
        reasons: [{ ground: 'other', text: text('Het risico is groot en duidelijk.') }],
        secondPerson: { _tag: 'not-needed' },
      },
    }),
    step('2026-09-12T10:15:00.000Z', decider, {
      _tag: 'NotifyAuthority',
      data: {
        filing: first,
        kind: 'initial',
        filedBy: decider,
        mandate,
        filedAt: at('2026-09-12T10:10:00.000Z'),
        followUpPromisedAt: at('2026-10-02T15:00:00.000Z'),
      },
    }),
    step('2026-09-12T10:20:00.000Z', decider, {
      _tag: 'RecordAcknowledgement',
      data: {
        filing: first,
        reference: 'AP-2026-098114',
        acknowledgedAt: at('2026-09-12T10:11:00.000Z'),
      },
    }),
    step('2026-09-12T11:00:00.000Z', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'inform',
        reasons: text('Mensen moeten hun paspoort en rekening kunnen bewaken.'),
      },
    }),
    step('2026-09-13T12:00:00.000Z', fg, {
      _tag: 'InformSubjects',
      data: {
        informedAt: on('2026-09-13T11:00:00.000Z'),
        individually: true,
        means: { _tag: 'listed', keys: ['email'], complete: true },
        people: { _tag: 'about', n: 4300 },
        groups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
        content: text('Criminelen hebben een kopie van uw paspoort en uw BSN.'),
      },
    }),
    step('2026-09-14T07:30:00.000Z', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'inform-in-public',
        reasons: text('Van oude uitzendkrachten hebben wij geen adres meer.'),
        exception: 'avg-34-3-c',
      },
    }),
    step('2026-09-14T09:00:00.000Z', fg, {
      _tag: 'InformSubjects',
      data: {
        informedAt: on('2026-09-14T08:30:00.000Z'),
        individually: false,
        means: { _tag: 'listed', keys: ['website', 'newspaper'], complete: true },
        people: { _tag: 'unknown' },
        groups: { _tag: 'listed', keys: ['temp-workers'], complete: false },
        content: text('Werkte u ooit via ons? Dan kan uw paspoortkopie gestolen zijn.'),
      },
    }),
    step('2026-09-14T10:00:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: contain,
        kind: 'containment',
        what: text('Alle computers van het net halen.'),
      },
    }),
    step('2026-09-14T10:01:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: { measure: contain, completedAt: on('2026-09-12T06:00:00.000Z') },
    }),
    step('2026-09-14T10:02:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: correct,
        kind: 'corrective',
        what: text('Inloggen alleen nog met een tweede factor.'),
        due: at('2026-09-30T16:00:00.000Z'),
      },
    }),
    step('2026-09-15T18:00:00.000Z', fg, {
      _tag: 'SupplementReport',
      data: {
        said: said('employee', '2026-09-15T17:30:00.000Z', reporter),
        facts: {
          ongoing: 'no',
          availability: 'lost-for-a-while',
          unavailableHours: { _tag: 'about', n: 84 },
          unavailabilityEffect: 'serious-for-people',
        },
      },
    }),
    step('2026-09-15T18:10:00.000Z', fg, {
      _tag: 'RecordConsequence',
      data: {
        kind: 'downtime',
        what: text('Drie dagen geen planning; lonen twee dagen later betaald.'),
        noticedAt: on('2026-09-15T17:30:00.000Z'),
      },
    }),
    step('2026-09-24T12:00:00.000Z', fg, {
      _tag: 'ReceiveInformation',
      data: {
        question,
        said: said('outsider', '2026-09-24T11:30:00.000Z'),
        answer: text('Zij kwamen op 2 september binnen en kopieerden 40 GB.'),
        facts: {
          confidentiality: 'disclosed',
          occurredFrom: on('2026-09-02T01:14:00.000Z'),
          people: { _tag: 'exact', n: 4812 },
        },
      },
    }),
    step('2026-09-29T09:00:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: { measure: correct, completedAt: on('2026-09-28T15:00:00.000Z') },
    }),
    step('2026-10-01T09:00:00.000Z', decider, {
      _tag: 'NotifyAuthority',
      data: {
        filing: last,
        kind: 'final',
        filedBy: decider,
        mandate,
        filedAt: at('2026-10-01T08:50:00.000Z'),
      },
    }),
    step('2026-10-05T09:00:00.000Z', fg, {
      _tag: 'RecordCost',
      data: { cents: 11_250_000, what: text('Onderzoek, herstel en verloren omzet') },
    }),
    step('2026-10-08T09:00:00.000Z', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: on('2026-10-08T08:00:00.000Z'),
        cause: text('Een nepmail gaf een dader toegang; een tweede factor ontbrak.'),
        measures: text('Tweede factor, nieuwe reservekopieën en een oefening per jaar.'),
      },
    }),
    step('2026-10-08T10:00:00.000Z', fg, {
      _tag: 'CloseIncident',
      data: { conclusion: text('Er is geen losgeld betaald. Alles draait weer.') },
    }),
  ],
}
