import type { Facts } from '../../../src/index.ts'
import { about, between, exact, leak, listing, openListing, outage } from './guideline-facts.ts'

/** One example: its facts, and the rule that says what the guideline gives as its reason. */
export interface Example {
  readonly facts: Facts
  readonly reason: string
}

export const EXAMPLES: Readonly<Record<string, Example>> = {
  // Ciphertext only, key safe, restored within hours, nobody noticed.
  'EDPB-01': {
    facts: {
      ...outage,
      cause: { kind: 'malware' },
      intent: 'malicious',
      integrity: 'altered-without-known-use',
      unintelligible: 'yes-key-safe',
      backup: 'full-and-recent',
      unavailableHours: about(6),
      unavailabilityEffect: 'none',
      peopleGroups: listing('customers', 'employees'),
      people: between(24, 60),
    },
    reason: 'unintelligible',
  },
  // Five working days without data, small delays, no special categories, few people.
  'EDPB-02': {
    facts: {
      ...outage,
      cause: { kind: 'malware' },
      intent: 'malicious',
      unintelligible: 'no',
      identifiability: 'direct',
      backup: 'paper-only',
      unavailableHours: about(120),
      unavailabilityEffect: 'minor-delay',
      dataCategories: listing('name', 'address', 'other'),
      peopleGroups: listing('customers', 'employees'),
      people: between(24, 60),
    },
    reason: 'access-lost-for-long',
  },
  // A hospital: operations cancelled.
  'EDPB-03': {
    facts: {
      ...outage,
      cause: { kind: 'malware' },
      intent: 'malicious',
      unintelligible: 'no',
      backup: 'full-and-recent',
      unavailableHours: about(48),
      unavailabilityEffect: 'serious-for-people',
      dataCategories: openListing('health'),
      peopleGroups: listing('employees', 'patients'),
      vulnerable: listing('patients'),
      people: between(2_000, 9_999),
    },
    reason: 'unavailability-harms-people',
  },
  // Exfiltrated and encrypted, with identity card numbers and card data.
  'EDPB-04': {
    facts: {
      ...leak,
      cause: { kind: 'malware' },
      intent: 'malicious',
      availability: 'lost-for-unknown-time',
      backup: 'none',
      recipients: listing('criminal'),
      dataCategories: openListing('name', 'identity-document-number', 'payment-card', 'financial'),
      peopleGroups: listing('customers', 'employees', 'users'),
      people: between(2_000, 9_999),
    },
    reason: 'identity-data-exposed',
  },
  // Application forms, readable for a month by a toolkit that can wipe its traces.
  'EDPB-05': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      confidentiality: 'likely-disclosed',
      recipients: listing('criminal'),
      dataCategories: openListing('name', 'email', 'phone', 'employment', 'education'),
      insight: 'detailed-profile',
      peopleGroups: listing('applicants'),
      people: exact(213),
    },
    reason: 'life-data-in-hostile-hands',
  },
  // Salted hashes and pseudonyms.
  'EDPB-06': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      unintelligible: 'yes-key-safe',
      identifiability: 'pseudonymous-key-safe',
      recipients: listing('criminal'),
      dataCategories: listing('credentials'),
      peopleGroups: listing('users'),
      people: exact(1_200),
    },
    reason: 'unintelligible',
  },
  // Fiscal codes and birth dates of about 100,000 clients of a bank.
  'EDPB-07': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      recipients: listing('criminal'),
      dataCategories: openListing('name', 'gender', 'date-of-birth', 'bsn', 'credentials'),
      misuse: 'no-signs-in-logs',
      peopleGroups: listing('customers'),
      people: about(100_000),
    },
    reason: 'identity-data-exposed',
  },
  // Contact data used by a former employee for his own business.
  'EDPB-08': {
    facts: {
      ...leak,
      cause: { kind: 'other-malice-inside' },
      intent: 'malicious',
      recipients: listing('known'),
      misuse: 'established',
      dataCategories: listing('name', 'email', 'phone'),
      peopleGroups: listing('customers'),
      people: between(1, 999),
    },
    reason: 'malicious-intent',
  },
  // An agent under secrecy who reported it himself and confirmed deletion.
  'EDPB-09': {
    facts: {
      ...leak,
      misuse: 'no-signs-in-logs',
      recipients: listing('known-bound-by-secrecy'),
      recipientCount: exact(1),
      recipientResponse: 'declared-deleted-or-returned',
      dataCategories: listing('name', 'email', 'phone', 'address', 'financial'),
      peopleGroups: listing('customers'),
      people: about(24),
    },
    reason: 'trusted-recipient',
  },
  // Encrypted tablets, switched off, wiped, with backups at hand.
  'EDPB-10': {
    facts: {
      ...leak,
      cause: { kind: 'device-lost-or-stolen' },
      intent: 'malicious',
      confidentiality: 'possible',
      availability: 'lost-for-a-while',
      unavailabilityEffect: 'none',
      unavailableHours: between(0, 12),
      unintelligible: 'yes-key-safe',
      backup: 'full-and-recent',
      recipients: listing('criminal'),
      dataCategories: listing('name', 'date-of-birth', 'education'),
      peopleGroups: listing('minors'),
      vulnerable: listing('children'),
    },
    reason: 'unintelligible',
  },
  // A notebook without any protection: 100,000 customers.
  'EDPB-11': {
    facts: {
      ...leak,
      cause: { kind: 'device-lost-or-stolen' },
      intent: 'malicious',
      confidentiality: 'possible',
      availability: 'lost-for-a-while',
      unavailabilityEffect: 'none',
      unavailableHours: about(24),
      backup: 'full-and-recent',
      recipients: listing('criminal'),
      dataCategories: openListing('name', 'gender', 'address', 'date-of-birth'),
      peopleGroups: listing('customers'),
      people: about(100_000),
    },
    reason: 'very-many-people-exposed',
  },
  // A log book of a rehabilitation clinic, on paper only.
  'EDPB-12': {
    facts: {
      ...leak,
      cause: { kind: 'paper-lost' },
      intent: 'malicious',
      confidentiality: 'possible',
      availability: 'lost-for-good',
      backup: 'none',
      recipients: listing('unknown-person'),
      dataCategories: listing('name', 'address', 'health'),
      peopleGroups: listing('patients'),
      vulnerable: listing('patients'),
    },
    reason: 'special-data-exposed',
  },
  // Two shoe orders swapped, and recalled.
  'EDPB-13': {
    facts: {
      ...leak,
      misuse: 'no-signs-in-logs',
      cause: { kind: 'post-to-wrong-address' },
      recipients: listing('known'),
      recipientCount: exact(2),
      recipientResponse: 'confirmed-deleted-or-returned',
      dataCategories: listing('name', 'address', 'other'),
      insight: 'hardly-any',
      peopleGroups: listing('customers'),
      people: exact(2),
    },
    reason: 'few-people-harmless-data',
  },
  // Social security numbers of 60,000 job seekers mailed to all of them.
  'EDPB-14': {
    facts: {
      ...leak,
      cause: { kind: 'email-to-wrong-recipient' },
      recipients: listing('known'),
      recipientCount: about(60_000),
      recipientResponse: 'asked',
      dataCategories: listing('name', 'email', 'address', 'bsn'),
      peopleGroups: listing('applicants'),
      people: about(60_000),
    },
    reason: 'identity-data-exposed',
  },
  // Fifteen participants of a course, two with a food intolerance.
  'EDPB-15': {
    facts: {
      ...leak,
      misuse: 'no-signs-in-logs',
      cause: { kind: 'email-to-wrong-recipient' },
      recipients: listing('known'),
      recipientCount: exact(15),
      recipientResponse: 'asked',
      dataCategories: listing('name', 'email', 'health'),
      insight: 'hardly-any',
      peopleGroups: listing('students'),
      people: exact(15),
    },
    reason: 'few-people-harmless-data',
  },
  // One policy letter opened by another policyholder.
  'EDPB-16': {
    facts: {
      ...leak,
      misuse: 'no-signs-in-logs',
      cause: { kind: 'post-to-wrong-address' },
      recipients: listing('known'),
      recipientCount: exact(1),
      recipientResponse: 'asked',
      dataCategories: listing('name', 'address', 'date-of-birth', 'vehicle-registration', 'other'),
      insight: 'some',
      peopleGroups: listing('customers'),
      people: exact(1),
    },
    reason: 'misuse-not-excluded',
  },
  // A caller has the bills of a telecom client sent to himself.
  'EDPB-17': {
    facts: {
      ...leak,
      cause: { kind: 'other-malice-outside' },
      intent: 'malicious',
      integrity: 'altered-and-used-reversible',
      recipients: listing('criminal'),
      dataCategories: listing('name', 'address', 'communications', 'financial'),
      peopleGroups: listing('subscribers'),
      people: exact(1),
    },
    reason: 'life-data-in-hostile-hands',
  },
  // Mail rules forward wages of 99 employees.
  'EDPB-18': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      integrity: 'altered-and-used-reversible',
      recipients: listing('criminal'),
      dataCategories: listing('name', 'salary', 'employment', 'other'),
      peopleGroups: listing('employees', 'former-employees'),
      people: exact(99),
    },
    reason: 'financial-data-in-hostile-hands',
  },
}
