import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/** The choices of "aard van het incident" on the AP's form, as keys (list of a register manual). */
export const ApIncidentType = oneOf('ApIncidentType', [
  'email-verkeerde-ontvanger',
  'email-aan-of-cc',
  'post-verkeerde-ontvanger',
  'post-geopend-retour',
  'post-kwijt',
  'autorisatie-verkeerd',
  'netwerkmap-te-breed',
  'apparaat-of-papier-kwijt-of-gestolen',
  'per-ongeluk-gepubliceerd',
  'hacking-malware-phishing',
  'verkeerd-dossier',
  'overig',
])
/** See {@link ApIncidentType}. */
export type ApIncidentType = t.TypeOf<typeof ApIncidentType>

/**
 * What kind of incident it was: field 60 of the EDPB common template v1.0 (without its "to be
 * determined": that is unknown), and the two kinds that only the AP's form names. Each with its
 * place on the AP's form. Keys are stored; labels live in the apps.
 */
export const INCIDENT_TYPES = {
  'access-abused-by-employee': 'overig',
  ransomware: 'hacking-malware-phishing',
  'hacking-or-malware': 'hacking-malware-phishing',
  phishing: 'hacking-malware-phishing',
  'vulnerability-exploited': 'hacking-malware-phishing',
  'unauthorised-access': 'overig',
  exfiltration: 'hacking-malware-phishing',
  'data-of-another-person-shown': 'overig',
  'device-lost-or-stolen': 'apparaat-of-papier-kwijt-of-gestolen',
  'data-left-on-discarded-device': 'overig',
  'paper-disposed-wrongly': 'overig',
  'post-lost-or-opened': 'post-kwijt',
  'post-returned-opened': 'post-geopend-retour',
  misconfiguration: 'autorisatie-verkeerd',
  'access-rights-too-wide': 'netwerkmap-te-breed',
  'paper-lost-or-left': 'apparaat-of-papier-kwijt-of-gestolen',
  'data-deleted-or-destroyed': 'overig',
  'shown-to-wrong-person': 'overig',
  'post-to-wrong-recipient': 'post-verkeerde-ontvanger',
  'email-to-wrong-recipient': 'email-verkeerde-ontvanger',
  'addresses-visible-to-all': 'email-aan-of-cc',
  'technical-malfunction': 'overig',
  'data-altered-without-right': 'overig',
  'published-by-mistake': 'per-ongeluk-gepubliceerd',
  'told-by-mouth': 'overig',
  'added-to-wrong-file': 'verkeerd-dossier',
  other: 'overig',
} as const satisfies Readonly<Record<string, ApIncidentType>>

/** A kind of incident. */
export type IncidentType = keyof typeof INCIDENT_TYPES

const keys = Object.keys(INCIDENT_TYPES).filter((key): key is IncidentType =>
  Object.hasOwn(INCIDENT_TYPES, key),
)

/** Codec of {@link IncidentType}. */
export const IncidentType = oneOf<IncidentType>('IncidentType', keys)
