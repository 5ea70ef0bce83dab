import type { ErrorKey } from '../../view/models/form-state.ts'

const errors: Readonly<Record<ErrorKey, string>> = {
  needed: 'Vul dit in.',
  'choose-one': 'Kies één antwoord.',
  'choose-a-file': 'Kies een bestand.',
  'say-what-happened': 'Vul in wat er is gebeurd. Eén zin is genoeg.',
  'say-your-name': 'Vul uw naam in.',
  'say-why': 'Zeg waarom. Eén zin is genoeg.',
  'not-a-date': 'Schrijf de datum als dag-maand-jaar, bijvoorbeeld 20-11-2026.',
  'not-a-time': 'Schrijf de tijd als uur en minuten, bijvoorbeeld 16.50.',
  'not-a-number':
    'Schrijf een getal, bijvoorbeeld 200, ongeveer 200 of 150 tot 250. Of schrijf: niet vast te stellen.',
  'between-reversed': 'Dit ligt vóór het vroegste tijdstip. Wissel de twee om.',
  'unknown-or-known': 'U koos iets en ook “nog niet bekend”. Kies één van de twee.',
  'not-a-whole-number': 'Schrijf een heel getal, zonder letters of komma.',
  'hours-reversed': 'De sluitingstijd ligt vóór de openingstijd. Wissel ze om.',
  'score-out-of-scale':
    'De score van deze gegevens moet tussen 1 en 4 blijven. Kies minder stappen.',
  'adjusted-not-chosen':
    'U stelt gegevens bij die u hier niet koos. Kies ze, of haal de bijstelling weg.',
  'not-a-hash': 'Dit kenmerk heeft 64 tekens: cijfers en de letters a tot en met f.',
  'not-a-country': 'Schrijf een land met twee letters, bijvoorbeeld NL of PL.',
  'country-twice': 'Dit land staat er twee keer. Noem elk land één keer.',
  'time-does-not-exist': 'Dit tijdstip bestaat niet: de klok ging toen een uur vooruit.',
  'time-occurs-twice': 'Dit tijdstip komt twee keer voor. Kies de eerste of de tweede.',
  'in-the-future': 'Dit tijdstip ligt in de toekomst. Kies een tijdstip dat al voorbij is.',
  'before-first-signal': 'Dit ligt vóór het eerste signaal. Leg dan eerst een eerder signaal vast.',
  'too-long': 'Deze tekst is te lang. Maak hem korter.',
  'changed-meanwhile': 'Iemand anders wijzigde dit net. Kijk wat er veranderde.',
  'not-saved': 'Opslaan lukte niet. Uw tekst staat er nog. Probeer het opnieuw of bel.',
  'form-expired':
    'Er is niets vastgelegd: dit formulier was te oud, of uw browser bewaarde geen cookie. Wat u typte staat er nog. Kijk het na en verstuur het nog een keer.',
  'no-decision-yet': 'Er is nog geen besluit. Melden kan daarna.',
  'contradicts-fact':
    'Deze reden spreekt een vastgelegd feit tegen. Pas de reden aan of verbeter het feit.',
  'delay-needs-reason': 'De 72 uur zijn voorbij. Vul de redenen van de vertraging in.',
  'deviation-needs-reason': 'U wijkt af van het advies. Zeg waarom.',
  'second-person-is-same': 'De tweede persoon is iemand anders dan wie besloot.',
}

/** What all forms share. */
export const form = {
  needed: '(nodig)',
  errorPrefix: 'Fout:',
  about: (what: string, field: string): string => `${what}: ${field}`,
  date: 'Datum',
  dateHint: 'dag-maand-jaar, bijvoorbeeld 20-11-2026',
  time: 'Tijd',
  timeHint: 'bijvoorbeeld 16.50',
  precision: 'Hoe zeker is dit tijdstip?',
  precisions: {
    exact: 'Precies',
    estimated: 'Ongeveer',
    unknown: 'Weet ik nog niet',
    'cannot-be-determined': 'Niet vast te stellen',
  },
  twice: 'De eerste of de tweede keer?',
  twiceHint: 'In deze nacht ging de klok van 3.00 naar 2.00 uur.',
  occurrence: { first: 'De eerste keer (zomertijd)', second: 'De tweede keer (wintertijd)' },
  dontKnow: 'Weet ik nog niet',
  choose: 'Kies',
  back: 'Terug naar het incident',
  amountHint: 'Een schatting mag. Bijvoorbeeld: 200, ongeveer 200, of 150 tot 250.',
  writeNoNames:
    'Schrijf “een uitzendkracht” en geen namen. Geen BSN, nummer van een paspoort of oorzaak van een ziekte.',
  errors,
}
