import type { StepKey } from '../../view/models/step.ts'
import { dutySteps } from './step-duties.ts'
import { moreSteps } from './step-more.ts'
import type { StepText } from './step-text.ts'

const steps: Readonly<Record<StepKey, StepText>> = {
  ...moreSteps,
  'confirm-in-writing': {
    title: 'Leg de telefonische melding schriftelijk vast',
    explain: 'De melding kwam per telefoon. Controleer de tekst met de melder en vul aan wat mist.',
    button: 'Vraag om bevestiging',
    after: 'de melding op schrift',
    where: 'Bevestiging nodig',
  },
  'answer-four-questions': {
    title: 'Beantwoord de vier vragen',
    explain:
      'De antwoorden zijn bewijs uit het protocol. “Nog niet bekend” mag; u kunt ze later herzien.',
    button: 'Beantwoord de vier vragen',
    after: 'de vier vragen',
    where: 'Vier vragen open',
  },
  'establish-facts': {
    title: 'Voeg een feit toe',
    explain: 'Wat u nog niet weet, blijft staan als open vraag. Onbekend telt nooit als nee.',
    button: 'Voeg een feit toe',
    after: 'de feiten',
    where: 'Feiten nodig',
  },
  'establish-awareness': {
    title: 'Leg kennisname vast',
    explain:
      'Vanaf wanneer was redelijk zeker dat er een datalek is? Tot dat vastligt, loopt de klok vanaf het eerste signaal.',
    button: 'Leg kennisname vast',
    after: 'kennisname vastleggen',
    where: 'Kennisname nodig',
  },
  advise: {
    title: 'Geef uw advies',
    explain: 'De FG adviseert; de verwerkingsverantwoordelijke besluit.',
    button: 'Geef uw advies',
    after: 'advies van de FG',
    where: 'Advies nodig',
  },
  'decide-authority': {
    title: 'Leg het besluit van de directie vast',
    explain: 'De directie besluit. Zonder besluit kan de FG niet melden.',
    button: 'Leg het besluit vast',
    after: 'besluit van de directie',
    where: 'Besluit nodig',
  },
  'answer-as-second-person': {
    title: 'Laat de tweede persoon meekijken',
    explain:
      'Het besluit om niet te melden geldt pas als een tweede persoon akkoord is. Tot dan loopt de klok door.',
    button: 'Kijk mee als tweede persoon',
    after: 'tweede persoon',
    where: 'Tweede persoon nodig',
  },
  'notify-authority': {
    title: 'Doe de voorlopige melding bij de AP',
    explain: 'Meld met wat u nu weet. Een melding kunt u later aanvullen of intrekken.',
    button: 'Doe de voorlopige melding',
    after: 'voorlopige melding bij de AP',
    where: 'Melding nodig',
  },
  'file-follow-up': {
    title: 'Vul de melding bij de AP aan',
    explain: 'Er zijn nieuwe feiten, of er is een vervolg beloofd.',
    button: 'Vul de melding bij de AP aan',
    after: 'vervolgmelding bij de AP',
    where: 'Vervolg nodig',
  },
  'inform-subjects': {
    title: 'Informeer de mensen',
    explain: 'De mensen om wie het gaat krijgen onverwijld bericht. Er is geen vaste datum.',
    button: 'Leg het bericht vast',
    after: 'bericht aan de mensen',
    where: 'Bericht nodig',
  },
  'record-declaration': {
    title: 'Leg de verklaring van de ontvanger vast',
    explain:
      'De ontvanger verklaart dat de gegevens gewist zijn, niet gebruikt en niet doorgestuurd.',
    button: 'Leg de verklaring vast',
    after: 'verklaring van de ontvanger',
    where: 'Verklaring nodig',
  },
  'secure-evidence': {
    title: 'Bewaar eerst, herstel daarna',
    explain: 'Leg vast wat bewaard is, door wie en waar. Het gelekte bestand komt hier niet in.',
    button: 'Leg bewijs vast',
    after: 'bewijs bewaren',
    where: 'Bewijs nodig',
  },
  'attach-evidence': {
    title: 'Voeg een bestand toe',
    explain:
      'Een verklaring, een brief, een schermafbeelding. Het gelekte bestand komt nooit in dit dossier.',
    button: 'Voeg een bestand toe',
    after: 'bestand toevoegen',
    where: 'Bestand nodig',
  },
  'plan-measure': {
    title: 'Spreek een maatregel af',
    explain: 'Elke maatregel heeft een eigenaar en een datum.',
    button: 'Voeg een maatregel toe',
    after: 'maatregelen',
    where: 'Maatregel nodig',
  },
  'complete-measure': {
    title: 'Rond de maatregel af',
    explain: 'Er staat nog een maatregel open.',
    button: 'Rond de maatregel af',
    after: 'maatregel afronden',
    where: 'Maatregel open',
  },
  'report-to-board': {
    title: 'Breng verslag uit aan de directie',
    explain: 'Elke melding gaat met oorzaak en maatregelen naar de directie.',
    button: 'Maak het verslag',
    after: 'verslag aan de directie',
    where: 'Verslag aan directie',
  },
  close: {
    title: 'Sluit het incident',
    explain: 'Alles is vastgelegd. Nieuwe feiten kunnen het later heropenen.',
    button: 'Sluit het incident',
    after: 'sluiten',
    where: 'Klaar om te sluiten',
  },
  ...dutySteps,
  reopen: {
    title: 'Heropen het incident',
    explain: 'Er zijn nieuwe feiten.',
    button: 'Heropen het incident',
    after: 'heropenen',
    where: 'Gesloten',
  },
  'record-signal': {
    title: 'Leg een eerder signaal vast',
    explain: 'Was er al eerder een teken? Dan loopt de vermoede klok vanaf dat moment.',
    button: 'Leg een signaal vast',
    after: 'een signaal vastleggen',
    where: 'Signaal nodig',
  },
  'call-desk': {
    title: 'Leg het telefoongesprek vast',
    explain:
      'De melding kwam buiten kantooruren in het portaal. Dan hoort er ook gebeld te zijn. Bel de melder.',
    button: 'Leg het gesprek vast',
    after: 'bellen met de melder',
    where: 'Bellen nodig',
  },
  'send-memo': {
    title: 'Stuur de besluitmemo naar de directie',
    explain:
      'De directie besluit. De memo zegt wat bekend is, wat niet, wat u adviseert en tot wanneer de klok loopt.',
    button: 'Leg vast dat de memo weg is',
    after: 'de besluitmemo',
    where: 'Memo nodig',
  },
  'answer-authority': {
    title: 'Beantwoord de AP',
    explain: 'De AP vroeg iets, of gaf een opdracht. Daar hoort een eigen termijn bij.',
    button: 'Beantwoord de AP',
    after: 'antwoord aan de AP',
    where: 'AP wacht op antwoord',
  },
  'notify-controller': {
    title: 'Licht de opdrachtgever in',
    explain:
      'Wij zijn de verwerker. De opdrachtgever hoort het zonder vertraging, hoe groot het risico ook is.',
    button: 'Leg het bericht aan de opdrachtgever vast',
    after: 'bericht aan de opdrachtgever',
    where: 'Opdrachtgever inlichten',
  },
  'record-authority-request': {
    title: 'Leg een vraag van de AP vast',
    explain: 'De termijn die de AP noemt, wordt een eigen klok.',
    button: 'Leg een vraag van de AP vast',
    after: 'vraag van de AP',
    where: 'Vraag van de AP',
  },
  'decide-subjects': {
    title: 'Leg het besluit over het bericht aan de mensen vast',
    explain: 'De directie besluit of de mensen om wie het gaat bericht krijgen.',
    button: 'Leg het besluit over bericht vast',
    after: 'besluit over bericht aan de mensen',
    where: 'Besluit over bericht nodig',
  },
  'receive-information': {
    title: 'Leg het antwoord vast',
    explain: 'Er staat een vraag uit. Leg vast wat het antwoord is, en van wie.',
    button: 'Leg het antwoord vast',
    after: 'antwoord op een vraag',
    where: 'Antwoord nodig',
  },
  'request-information': {
    title: 'Stel een vraag',
    explain: 'Leg vast wat u vroeg, aan wie, en wanneer u antwoord verwacht.',
    button: 'Leg een vraag vast',
    after: 'een vraag stellen',
    where: 'Vraag nodig',
  },
  'supplement-report': {
    title: 'Vul de melding aan',
    explain: 'Wat de melder later vertelt, komt naast wat al bekend was.',
    button: 'Vul de melding aan',
    after: 'de melding aanvullen',
    where: 'Aanvulling nodig',
  },
  'correct-awareness': {
    title: 'Verbeter de kennisname',
    explain: 'Het oude tijdstip blijft staan, met uw reden ernaast.',
    button: 'Verbeter de kennisname',
    after: 'kennisname verbeteren',
    where: 'Kennisname nodig',
  },
  'mark-as-duplicate': {
    title: 'Deze melding is dubbel',
    explain: 'De melding blijft staan en verwijst naar de eerste.',
    button: 'Merk aan als dubbel',
    after: 'aanmerken als dubbel',
    where: 'Dubbel',
  },
  'record-acknowledgement': {
    title: 'Leg het kenmerk van de AP vast',
    explain: 'Bewaar ook het ontvangstbewijs. Zonder kenmerk kunt u de melding niet aanvullen.',
    button: 'Leg het kenmerk vast',
    after: 'kenmerk van de AP',
    where: 'Kenmerk nodig',
  },
  'decide-not-to-notify': {
    title: 'Besluit om niet te melden aan de AP',
    explain: 'Melden is de regel. Voor niet melden zijn vier dingen nodig.',
    button: 'Besluit om niet te melden',
    after: 'besluit om niet te melden',
    where: 'Besluit nodig',
  },
  'withdraw-filing': {
    title: 'Trek de melding in',
    explain: 'Klopt de melding bij nader inzien niet? Een melding kunt u intrekken, met de reden.',
    button: 'Trek de melding in',
    after: 'melding intrekken',
    where: 'Melding intrekken',
  },
  'record-consequence': {
    title: 'Leg een gevolg of kosten vast',
    explain: 'Wat het incident voor mensen of voor de organisatie betekende, en wat het kostte.',
    button: 'Leg een gevolg of kosten vast',
    after: 'gevolgen en kosten',
    where: 'Gevolgen nodig',
  },
}

/** Steps: what comes next, on buttons and in lists. */
export const step = {
  next: 'Volgende stap',
  after: (what: string): string => `Daarna: ${what}`,
  nothing: 'Er staat nu niets open bij dit incident.',
  groups: {
    known: 'Wat bekend is',
    decided: 'Weging en besluit',
    told: 'AP en anderen',
    people: 'Bericht aan de mensen',
    after: 'Bewijs, maatregelen en afronden',
  },
  steps,
}
