import type { CauseKind } from '../facts/cause.ts'
import type { Impact, ImpactSeverity, LikelyConsequence } from '../facts/impact.ts'
import type { IncidentType } from '../facts/incident-type.ts'
import type { Protection } from '../facts/protection.ts'
import type { Bilingual } from '../law/citation.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** What people call each cause of the protocol and the article (P-03). */
export const CAUSE_WORDS: Readonly<Record<CauseKind | 'unknown', Bilingual>> = {
  'password-written-down': words('wachtwoord opgeschreven', 'password written down'),
  'password-shared': words('wachtwoord gedeeld', 'password shared'),
  'device-lost-or-stolen': words('apparaat verloren of gestolen', 'device lost or stolen'),
  'paper-lost': words('papier verloren', 'paper lost'),
  'post-to-wrong-address': words('post naar verkeerd adres', 'post to the wrong address'),
  'mass-mail-in-cc': words('adressen in cc in plaats van bcc', 'addresses in cc instead of bcc'),
  'email-to-wrong-recipient': words(
    'e-mail naar verkeerde ontvanger',
    'e-mail to the wrong recipient',
  ),
  'other-human-error': words('andere menselijke fout', 'other human error'),
  malware: words('virus of gijzelsoftware', 'malware or ransomware'),
  hacking: words('hack', 'hacking'),
  'theft-with-extortion': words('diefstal met afpersing', 'theft with extortion'),
  'other-malice-outside': words('andere opzet van buiten', 'other malice from outside'),
  'colleague-with-a-grudge': words('collega uit wrok', 'colleague with a grudge'),
  'colleague-leaked-on-purpose': words(
    'collega gaf met opzet gegevens weg',
    'colleague leaked on purpose',
  ),
  'other-malice-inside': words('andere opzet van binnen', 'other malice from inside'),
  'software-unavailable': words('programma niet beschikbaar', 'software unavailable'),
  'system-outage': words('uitval van systemen', 'system outage'),
  'fire-or-water-in-server-room': words(
    'brand of water in de serverruimte',
    'fire or water in the server room',
  ),
  'other-technical-failure': words('andere technische storing', 'other technical failure'),
  unknown: words('nog niet bekend', 'not yet known'),
}

/** What people call each type of incident (AP form). */
export const INCIDENT_TYPE_WORDS: Readonly<Record<IncidentType, Bilingual>> = {
  'access-abused-by-employee': words(
    'misbruik van toegang door een medewerker',
    'access abused by an employee',
  ),
  ransomware: words('gijzelsoftware of versleuteld apparaat', 'ransomware or encrypted device'),
  'hacking-or-malware': words('hacken of schadelijke software', 'hacking or malware'),
  phishing: words('phishing', 'phishing'),
  'vulnerability-exploited': words('lek in software misbruikt', 'software vulnerability exploited'),
  'unauthorised-access': words('toegang zonder bevoegdheid', 'unauthorised access'),
  exfiltration: words('gegevens weggesluisd', 'data exfiltrated'),
  'data-of-another-person-shown': words(
    'gegevens van iemand anders getoond',
    'data of another person shown',
  ),
  'device-lost-or-stolen': words('apparaat kwijt of gestolen', 'device lost or stolen'),
  'data-left-on-discarded-device': words(
    'gegevens op een afgedankt apparaat',
    'data left on a discarded device',
  ),
  'paper-disposed-wrongly': words('papier verkeerd weggegooid', 'paper disposed of wrongly'),
  'post-lost-or-opened': words('post kwijt of geopend', 'post lost or opened'),
  'post-returned-opened': words('post geopend retour', 'post returned opened'),
  misconfiguration: words('verkeerde instelling', 'misconfiguration'),
  'access-rights-too-wide': words('te ruime toegang', 'access rights too wide'),
  'paper-lost-or-left': words('papier kwijt of onbeheerd', 'paper lost or left'),
  'data-deleted-or-destroyed': words('gegevens gewist of vernietigd', 'data deleted or destroyed'),
  'shown-to-wrong-person': words('getoond aan de verkeerde persoon', 'shown to the wrong person'),
  'post-to-wrong-recipient': words('post naar de verkeerde', 'post to the wrong recipient'),
  'email-to-wrong-recipient': words('e-mail naar de verkeerde', 'e-mail to the wrong recipient'),
  'addresses-visible-to-all': words('adressen zichtbaar voor iedereen', 'addresses visible to all'),
  'technical-malfunction': words('technische storing', 'technical malfunction'),
  'data-altered-without-right': words(
    'gegevens veranderd zonder bevoegdheid',
    'data altered without right',
  ),
  'published-by-mistake': words('per ongeluk openbaar gemaakt', 'published by mistake'),
  'told-by-mouth': words('mondeling verteld', 'told by mouth'),
  'added-to-wrong-file': words('in het verkeerde dossier gestopt', 'added to the wrong file'),
  other: words('iets anders', 'something else'),
}

/** What people call what protected the data. */
export const PROTECTION_WORDS: Readonly<Record<Protection, Bilingual>> = {
  pseudonymisation: words('pseudonimisering', 'pseudonymisation'),
  encryption: words('versleuteling', 'encryption'),
  hashing: words('hashing', 'hashing'),
  'backup-or-recovery-plan': words('reservekopie of herstelplan', 'backup or recovery plan'),
  'remote-wipe': words('wissen op afstand', 'remote wipe'),
  'access-levels': words('niveaus van toegang', 'levels of access'),
  'logical-access-control': words('inloggen in meer stappen', 'sign-in in several steps'),
  'physical-access-control': words('toegang tot het gebouw geregeld', 'physical access control'),
  logging: words('loggen van toegang', 'logging of access'),
  policies: words('beleid voor privacy en beveiliging', 'privacy and security policies'),
  training: words('training', 'training'),
  'incident-log': words('lijst van incidenten', 'list of incidents'),
  audits: words('regelmatige controle', 'regular audits'),
  'systems-up-to-date': words('bijgewerkte systemen', 'systems up to date'),
  other: words('iets anders', 'something else'),
}

/** What people call each likely consequence for the data. */
export const CONSEQUENCE_WORDS: Readonly<Record<LikelyConsequence, Bilingual>> = {
  'disclosed-beyond-purpose': words(
    'gegevens bij wie ze niet mag zien',
    'data with those who may not see them',
  ),
  'linked-with-other-data': words(
    'te koppelen aan andere gegevens',
    'may be linked with other data',
  ),
  'used-for-other-purposes': words('te gebruiken voor iets anders', 'may be used for other ends'),
  'other-of-confidentiality': words(
    'iets anders doordat ze gezien zijn',
    'something else because they were seen',
  ),
  'altered-and-no-longer-valid': words('veranderd, en toch gebruikt', 'altered, and yet used'),
  'altered-into-other-valid-data': words(
    'veranderd in andere geldige gegevens',
    'altered into other valid data',
  ),
  'other-of-integrity': words(
    'iets anders doordat ze veranderd zijn',
    'something else because they were altered',
  ),
  'services-out-of-reach': words('diensten niet te bereiken', 'services out of reach'),
  'services-disrupted': words('diensten verstoord', 'services disrupted'),
  'other-of-availability': words(
    'iets anders doordat ze weg zijn',
    'something else because they are gone',
  ),
}

/** What people call what may happen to people. */
export const IMPACT_WORDS: Readonly<Record<Impact, Bilingual>> = {
  'loss-of-control': words('geen grip meer op de eigen gegevens', 'loss of control over own data'),
  'limitation-of-rights': words('beperking van rechten', 'limitation of rights'),
  discrimination: words('discriminatie', 'discrimination'),
  'identity-theft': words('misbruik van identiteit', 'identity theft'),
  fraud: words('fraude', 'fraud'),
  'financial-loss': words('financieel verlies', 'financial loss'),
  'reversal-of-pseudonymisation': words(
    'schuilnaam ongedaan gemaakt',
    'reversal of pseudonymisation',
  ),
  reputation: words('schade aan de goede naam', 'damage to reputation'),
  'professional-secrecy': words('beroepsgeheim geschonden', 'professional secrecy broken'),
  'disclosure-to-others': words('bekend bij anderen', 'known to others'),
  'economic-or-social-disadvantage': words(
    'economisch of maatschappelijk nadeel',
    'economic or social disadvantage',
  ),
  'physical-or-mental-harm': words('lichamelijke of psychische schade', 'physical or mental harm'),
  'damage-to-property': words('schade aan eigendom', 'damage to property'),
  other: words('iets anders', 'something else'),
}

/** What people call how grave it would be. */
export const SEVERITY_WORDS: Readonly<Record<ImpactSeverity, Bilingual>> = {
  minor: words('gering', 'minor'),
  moderate: words('aanzienlijk', 'moderate'),
  severe: words('ernstig', 'severe'),
  unknown: words('nog niet bekend', 'not yet known'),
}
