import type { IncidentForm, NotNotifyingForm } from '../../../src/view/models/incident-form.ts'
import { ams, emptyForm, fgFrame, LINDEVELD, ref } from './frame.ts'

export const form: IncidentForm = {
  frame: { ...fgFrame, organisation: LINDEVELD },
  ref: ref(30),
  number: '2026-0030',
  organisation: LINDEVELD.name,
  title: 'Laptop vergeten in de trein',
  clock: {
    kind: 'aware',
    start: ams('2026-11-22T09:15'),
    strict: ams('2026-11-25T09:15'),
    outer: ams('2026-11-25T10:00'),
  },
  form: emptyForm,
  choices: {
    person: [
      { id: 'p1', label: 'S. Verhage, FG' },
      { id: 'p2', label: 'M. Terpstra, beslisser' },
    ],
    secondPerson: [{ id: 'p3', label: 'L. van Oosten, manager financiën' }],
    mandate: [{ id: 'm1', label: 'S. Verhage, mandaat van 3 feb 2025' }],
    measure: [{ id: 'm2', label: 'Wachtwoord wijzigen' }],
    authorityQuestion: [{ id: 'a1', label: 'Wie opende de pagina?' }],
    question: [{ id: 'q1', label: 'Is de laptop aangezet? (Werkplekbeheer)' }],
    filing: [{ id: 'f1', label: 'Voorlopig, ma 23 nov' }],
    evidence: [{ id: 'e1', label: 'Verzonden bericht, zonder bijlage' }],
    outsideParty: [{ id: 'o1', label: 'Rietveen Verloning' }],
  },
  advice: {
    toAuthority: 'notify-provisionally',
    toPeople: 'prepare-letter-decide-later',
    words: 'De sleutel lag bij de laptop. Ik kan een risico niet uitsluiten.',
    mark: { who: { name: 'S. Verhage', as: 'fg' }, at: ams('2026-11-23T08:05') },
  },
  timeliness: 'between',
  attachable: { kinds: ['pdf', 'docx', 'txt'], limit: 26_214_400 },
  obstacles: ['De directie heeft nog geen verslag gekregen.', 'Er staan nog vragen uit.'],
  proposal: {
    mark: { who: { name: 'M. Terpstra', as: 'decider' }, at: ams('2026-11-23T08:30') },
    reasons: ['De laptop lag na drie uur bij gevonden voorwerpen en is terug.'],
  },
}

/** Awareness at a time that occurs twice: the night of 25 October 2026. */
export const twice: IncidentForm = {
  ...form,
  form: {
    ...emptyForm,
    values: { awareAtDate: '25-10-2026', awareAtTime: '2.30', reason: 'Het piket zag het.' },
    errors: [{ field: 'awareAtOccurrence', error: 'time-occurs-twice' }],
  },
}

export const conflict: IncidentForm = {
  ...form,
  form: {
    ...emptyForm,
    values: { filedDate: '23-11-2026', filedTime: '8.35' },
    errors: [
      { error: 'changed-meanwhile' },
      { field: 'reasonsForDelay', error: 'delay-needs-reason' },
      { field: 'filed', error: { sentence: 'Dit tijdstip ligt vóór het eerste signaal.' } },
    ],
  },
}

export const notNotifying: NotNotifyingForm = {
  ...form,
  frame: { ...form.frame, user: { name: 'M. Terpstra', role: 'decider' } },
  form: {
    ...emptyForm,
    values: {
      ground1: 'data-unintelligible',
      reason1: 'De schijf is versleuteld. Niemand kan de gegevens lezen.',
      ground2: 'recovered-unread',
      reason2: 'De laptop lag na drie uur bij gevonden voorwerpen en is terug.',
      deviation: 'De tas is dicht gevonden en zonder tussenkomst van anderen teruggegeven.',
      secondPerson: 'p3',
    },
    errors: [
      { anchor: 'vraag-3', error: { sentence: 'Vraag 3 is nog niet beantwoord' } },
      { field: 'reason1', error: 'contradicts-fact' },
    ],
  },
  riskUnlikely: false,
  conditions: [
    {
      key: 'four-questions',
      state: 'open',
      sentence: 'Nog niet met ja of nee beantwoord: vraag 3.',
    },
    { key: 'reasons', state: 'contradicted', sentence: '1 van de 2 redenen botst met een feit.' },
    { key: 'deviation', state: 'met', sentence: 'U wijkt af van het advies van de FG.' },
    { key: 'second-person', state: 'later', sentence: 'Kijkt mee nadat u hebt vastgelegd.' },
  ],
  openQuestions: [3],
  reasonCount: 2,
  contradicted: {
    1: [
      {
        fact: 'Het wachtwoord stond op een briefje in dezelfde tas.',
        from: { who: { name: 'P. Lammers', as: 'employee' }, at: ams('2026-11-22T09:15') },
        why: 'Versleuteling telt alleen als de sleutel niet in gevaar is.',
        citations: ['EDPB 01/2021, voorbeeld 10'],
      },
    ],
  },
  departs: true,
  shortList: [
    {
      key: 'post-back-unopened',
      sentence: 'De post kwam ongeopend terug: niemand zag de inhoud.',
      holds: false,
    },
    {
      key: 'device-found-within-the-hour',
      sentence: 'Het apparaat lag binnen een uur weer bij ons, op eigen terrein.',
      holds: false,
    },
  ],
}

export const notNotifyingTrivial: NotNotifyingForm = {
  ...notNotifying,
  form: emptyForm,
  riskUnlikely: true,
  openQuestions: [],
  contradicted: {},
  departs: false,
  reasonCount: 1,
  shortList: notNotifying.shortList.map((one) => ({ ...one, holds: true })),
}
