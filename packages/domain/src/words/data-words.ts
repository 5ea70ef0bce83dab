import type { DataCategory } from '../facts/data-category.ts'
import type { PeopleGroup, RecipientKind, VulnerableGroup } from '../facts/people.ts'
import type { Bilingual } from '../law/citation.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** What people call each category of data. */
export const DATA_WORDS: Readonly<Record<DataCategory, Bilingual>> = {
  name: words('naam', 'name'),
  gender: words('geslacht', 'gender'),
  'date-of-birth': words('geboortedatum', 'date of birth'),
  address: words('adres', 'address'),
  phone: words('telefoonnummer', 'phone number'),
  email: words('e-mailadres', 'e-mail address'),
  bsn: words('BSN', 'citizen service number (BSN)'),
  'identity-document': words('kopie van een legitimatiebewijs', 'copy of an identity document'),
  'identity-document-number': words(
    'nummer van een legitimatiebewijs',
    'number of an identity document',
  ),
  'vehicle-registration': words('kenteken', 'vehicle registration'),
  credentials: words('wachtwoord of inlogcode', 'password or login code'),
  'bank-account': words('bankrekening', 'bank account'),
  'payment-card': words('betaalkaart', 'payment card'),
  salary: words('loon', 'salary'),
  financial: words('andere financiële gegevens', 'other financial data'),
  debts: words('schulden', 'debts'),
  health: words('gezondheid', 'health'),
  'employment-health': words('ziekmelding of re-integratie', 'sick leave or reintegration'),
  location: words('locatie', 'location'),
  communications: words('berichten', 'messages'),
  photo: words('foto of beeld', 'photo or image'),
  profile: words('profiel', 'profile'),
  employment: words('werk en contract', 'work and contract'),
  education: words('opleiding', 'education'),
  criminal: words('strafrechtelijke gegevens', 'criminal data'),
  ethnicity: words('afkomst', 'ethnicity'),
  political: words('politieke opvatting', 'political opinion'),
  religion: words('geloof of levensovertuiging', 'religion or belief'),
  'trade-union': words('lidmaatschap van een vakbond', 'trade union membership'),
  sexual: words('seksueel leven', 'sex life'),
  genetic: words('genetische gegevens', 'genetic data'),
  biometric: words('biometrische gegevens', 'biometric data'),
  other: words('andere gegevens', 'other data'),
}

/** What people call each group of people. */
export const PEOPLE_WORDS: Readonly<Record<PeopleGroup, Bilingual>> = {
  'temp-workers': words('uitzendkrachten', 'temp workers'),
  applicants: words('mensen die solliciteren', 'applicants'),
  employees: words('collega’s', 'colleagues'),
  'former-employees': words('oud-collega’s', 'former colleagues'),
  customers: words('klanten', 'customers'),
  'client-contacts': words('contactpersonen van inleners', 'contacts at clients'),
  suppliers: words('leveranciers', 'suppliers'),
  patients: words('patiënten', 'patients'),
  students: words('leerlingen of studenten', 'pupils or students'),
  minors: words('minderjarigen', 'minors'),
  users: words('gebruikers', 'users'),
  subscribers: words('abonnees', 'subscribers'),
  'military-or-law-enforcement': words(
    'mensen van leger of politie',
    'military or police personnel',
  ),
  other: words('andere mensen', 'other people'),
}

/** What people call each group that is vulnerable. */
export const VULNERABLE_WORDS: Readonly<Record<VulnerableGroup, Bilingual>> = {
  children: words('kinderen', 'children'),
  patients: words('patiënten', 'patients'),
  elderly: words('ouderen', 'elderly people'),
  'protected-address': words('mensen met een geheim adres', 'people with a secret address'),
  'asylum-seekers-or-migrants': words('asielzoekers of migranten', 'asylum seekers or migrants'),
  'crime-victims': words('slachtoffers van een misdrijf', 'victims of crime'),
  whistleblowers: words('klokkenluiders', 'whistleblowers'),
  adoptees: words('geadopteerden', 'adoptees'),
  'public-figures': words('bekende personen', 'public figures'),
  employees: words('medewerkers', 'employees'),
  students: words('leerlingen of studenten', 'pupils or students'),
  'under-guardianship': words(
    'mensen met een curator, bewindvoerder of mentor',
    'people under guardianship',
  ),
  'other-vulnerable': words('andere kwetsbare mensen', 'other vulnerable people'),
}

/** What people call each kind of recipient. */
export const RECIPIENT_WORDS: Readonly<Record<RecipientKind, Bilingual>> = {
  'same-need-to-know-group': words(
    'iemand uit hetzelfde team die deze gegevens mag zien',
    'somebody of the same team who may see these data',
  ),
  'inside-organisation': words('iemand binnen de organisatie', 'somebody inside the organisation'),
  'known-bound-by-secrecy': words(
    'een bekende ontvanger met geheimhouding',
    'a known recipient, bound by secrecy',
  ),
  known: words(
    'een bekende ontvanger zonder geheimhouding',
    'a known recipient, not bound by secrecy',
  ),
  'unknown-person': words('een onbekende', 'an unknown person'),
  public: words('iedereen (openbaar)', 'everybody (in public)'),
  criminal: words('een crimineel', 'a criminal'),
}
