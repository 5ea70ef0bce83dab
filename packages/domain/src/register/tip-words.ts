import type { Bilingual } from '../law/citation.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** The AP's ten tips for a register of data breaches, from its review of registers in 2019. */
export const TIPS: ReadonlyArray<{ readonly number: number; readonly title: Bilingual }> = [
  words(
    'Beschrijf het incident, de gevolgen en de herstelmaatregelen duidelijk en volledig.',
    'Describe the incident, its consequences and the corrective measures clearly and completely.',
  ),
  words(
    'Houd herstel en voorkomen apart. Leg herstel altijd vast en leer ervan.',
    'Keep corrective and preventive measures apart. Always record the corrective ones, and learn.',
  ),
  words(
    'Gebruik één register, overal even gedetailleerd.',
    'Use one register, with the same level of detail everywhere.',
  ),
  words(
    'Leg vast of en hoe de FG betrokken was.',
    'Record whether and how the data protection officer was involved.',
  ),
  words(
    'Leg vast of er is gemeld bij de AP en aan de mensen, en waarom wel of niet.',
    'Record whether the AP and the people were told, and why or why not.',
  ),
  words(
    'Informeer de mensen snel en bewaar het bewijs in het register.',
    'Tell the people quickly and keep the proof in the register.',
  ),
  words(
    'Geef wie registreert een handleiding of training.',
    'Give those who register a manual or training.',
  ),
  words(
    'Leg andere betrokken organisaties vast, zoals verwerkers.',
    'Record other organisations that are concerned, such as processors.',
  ),
  words(
    'Deel in naar aard, gevolgen, mensen en maatregelen.',
    'Categorise by nature, consequences, people and measures.',
  ),
  words('Evalueer het register regelmatig.', 'Evaluate the register regularly.'),
].map((title, index) => ({ number: index + 1, title }))

/** What may be missing, as a sentence that says what to add. */
export const TIP_ITEMS = {
  'what-happened': words(
    'Er staat nog niet wat er is gebeurd.',
    'It does not say yet what happened.',
  ),
  'when-it-happened': words(
    'Er staat nog niet wanneer het gebeurde.',
    'It does not say yet when it happened.',
  ),
  consequences: words(
    'De gevolgen zijn nog niet beschreven.',
    'The consequences are not described yet.',
  ),
  repair: words(
    'Er staat nog niet wat er is gedaan om te herstellen.',
    'It does not say yet what was done to repair.',
  ),
  'corrective-measure': words(
    'Er is nog geen herstelmaatregel vastgelegd.',
    'No corrective measure is recorded yet.',
  ),
  'preventive-measure': words(
    'Er is nog geen maatregel vastgelegd die herhaling voorkomt.',
    'No measure that prevents repetition is recorded yet.',
  ),
  'measure-owner': words(
    'Niet elke maatregel heeft een eigenaar.',
    'Not every measure has an owner.',
  ),
  'measure-end': words(
    'Niet elke maatregel is afgerond of afgevoerd.',
    'Not every measure is completed or dropped.',
  ),
  'fg-analysis': words(
    'De eerste analyse van de FG ontbreekt nog.',
    'The first analysis of the data protection officer is still missing.',
  ),
  'fg-advice': words(
    'Het advies van de FG ontbreekt nog.',
    'The advice of the data protection officer is still missing.',
  ),
  'authority-decision': words(
    'Er is nog geen besluit over melden bij de AP.',
    'There is no decision about notifying the AP yet.',
  ),
  'authority-reasons': words(
    'Bij het besluit over de AP staan nog geen redenen.',
    'The decision about the AP has no reasons yet.',
  ),
  'subjects-decision': words(
    'Er is nog geen besluit, met redenen, over het informeren van de mensen.',
    'There is no decision with reasons about telling the people yet.',
  ),
  filing: words(
    'De melding bij de AP is nog niet vastgelegd.',
    'The filing with the AP is not recorded yet.',
  ),
  'filing-number': words(
    'Het nummer dat de AP aan de melding gaf, ontbreekt nog.',
    'The number that the AP gave to the filing is still missing.',
  ),
  'subjects-told': words(
    'De mensen zijn nog niet geïnformeerd zoals is besloten.',
    'The people were not told yet in the way that was decided.',
  ),
  'proof-of-telling': words(
    'Het bewijs ontbreekt: wat er is verstuurd of gepubliceerd.',
    'The proof is missing: what was sent or published.',
  ),
  'number-told': words(
    'Er staat nog niet hoeveel mensen zijn geïnformeerd.',
    'It does not say yet how many people were told.',
  ),
  'our-role': words(
    'Onze rol staat nog niet vast: verwerkingsverantwoordelijke of verwerker.',
    'Our role is not recorded yet: controller or processor.',
  ),
  'outside-party': words(
    'Er staat nog niet bij welke andere organisatie dit speelt.',
    'It does not say yet which other organisation is concerned.',
  ),
  agreement: words(
    'Met de andere organisatie is nog geen overeenkomst of regeling vastgelegd.',
    'No agreement or arrangement with the other organisation is recorded yet.',
  ),
  nature: words(
    'De aard staat nog niet vast: ingezien, gewijzigd of niet te bereiken.',
    'The nature is not settled yet: seen, altered or out of reach.',
  ),
  cause: words('De oorzaak is nog niet bekend.', 'The cause is not known yet.'),
  'data-categories': words(
    'Er staat nog niet om welke soorten gegevens het gaat.',
    'It does not say yet which kinds of data are concerned.',
  ),
  'people-groups': words(
    'Er staat nog niet om welke groepen mensen het gaat.',
    'It does not say yet which groups of people are concerned.',
  ),
  'people-number': words(
    'Er staat nog niet om hoeveel mensen het gaat.',
    'It does not say yet how many people are concerned.',
  ),
  'consequence-kind': words(
    'De gevolgen zijn nog niet ingedeeld.',
    'The consequences are not categorised yet.',
  ),
} as const satisfies Readonly<Record<string, Bilingual>>

/** Something that a tip can ask of an entry. */
export type TipItem = keyof typeof TIP_ITEMS
