import type { Example } from './edpb-01-2021.facts.ts'
import { about, between, exact, leak, listing, openListing, outage } from './guideline-facts.ts'

export const ANNEX_B: Readonly<Record<string, Example>> = {
  '9-2022-B-i': {
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
    },
    reason: 'unintelligible',
  },
  '9-2022-B-ii': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      recipients: listing('criminal'),
      peopleGroups: listing('users'),
    },
    reason: 'malicious-intent',
  },
  '9-2022-B-iii': {
    facts: {
      ...outage,
      confidentiality: 'not-affected',
      cause: { kind: 'system-outage' },
      unavailableHours: exact(0),
      unavailabilityEffect: 'none',
      peopleGroups: listing('customers'),
    },
    reason: 'outage-without-effect',
  },
  '9-2022-B-iv': {
    facts: {
      ...outage,
      cause: { kind: 'malware' },
      intent: 'malicious',
      availability: 'lost-for-good',
      unintelligible: 'no',
      backup: 'none',
    },
    reason: 'lost-for-good',
  },
  '9-2022-B-v': {
    facts: {
      ...leak,
      cause: { kind: 'post-to-wrong-address' },
      recipients: listing('known'),
      dataCategories: openListing('name', 'bank-account', 'financial'),
      peopleGroups: listing('customers'),
      people: exact(1),
    },
    reason: 'financial-data-exposed',
  },
  '9-2022-B-vi': {
    facts: {
      ...leak,
      cause: { kind: 'hacking' },
      intent: 'malicious',
      recipients: listing('public', 'criminal'),
      dataCategories: listing('name', 'credentials', 'profile'),
      peopleGroups: listing('customers'),
    },
    reason: 'credentials-in-hostile-hands',
  },
  '9-2022-B-vii': {
    facts: {
      ...leak,
      ourRole: 'controller',
      cause: { kind: 'other-technical-failure' },
      confidentiality: 'possible',
      peopleGroups: listing('users'),
    },
    reason: 'notify-unless-unlikely',
  },
  '9-2022-B-viii': {
    facts: {
      ...outage,
      confidentiality: 'unknown',
      intent: 'malicious',
      unavailableHours: exact(30),
      dataCategories: openListing('health'),
      peopleGroups: listing('patients'),
      vulnerable: listing('patients'),
    },
    reason: 'health-data-unavailable',
  },
  '9-2022-B-ix': {
    facts: {
      ...leak,
      cause: { kind: 'email-to-wrong-recipient' },
      recipients: listing('known'),
      recipientCount: between(1_001, 9_999),
      peopleGroups: listing('students'),
      // "A large number"; our line for "many" rests on this very example.
      people: about(1_000),
    },
    reason: 'many-people-exposed',
  },
  '9-2022-B-x': {
    facts: {
      ...leak,
      cause: { kind: 'mass-mail-in-cc' },
      recipients: listing('known'),
      dataCategories: listing('email'),
      listReveals: { _tag: 'unknown' },
      peopleGroups: listing('customers'),
    },
    reason: 'misuse-not-excluded',
  },
}
