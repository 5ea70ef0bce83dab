import type { Facts } from '@meldplicht/domain'
import { itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { factLines } from '../../src/output/fact-text.ts'

const lines = (facts: Facts): ReadonlyArray<string> =>
  factLines(facts, new Map([[itemId(1), 'Planbord Online']]))

describe('what is known, for people', () => {
  test('says values in Dutch, not as they are stored', () => {
    const facts: Facts = {
      cause: { kind: 'device-lost-or-stolen' },
      confidentiality: 'likely-disclosed',
      ongoing: 'unknown',
      dataCategories: { _tag: 'listed', keys: ['bsn', 'bank-account'], complete: false },
      peopleGroups: { _tag: 'listed', keys: [], complete: true },
      vulnerable: { _tag: 'unknown' },
    }
    expect(lines(facts)).toEqual([
      'of het nog doorgaat: nog niet bekend',
      'oorzaak: apparaat verloren of gestolen',
      'of iemand de gegevens zag of kreeg: waarschijnlijk wel',
      'om welke gegevens het gaat: BSN, bankrekening, mogelijk meer',
      'welke mensen: geen',
      'kwetsbare mensen: nog niet bekend',
    ])
  })

  test('says in whose words a cause is another, and names the parties', () => {
    const facts: Facts = {
      cause: { kind: 'other-human-error', namely: text('Een la bleef open.') },
      outsideParty: itemId(1),
      otherParties: [{ party: itemId(1), part: 'sub-processor' }],
    }
    expect(lines(facts)).toEqual([
      'oorzaak: andere menselijke fout: Een la bleef open.',
      'bij welke buitenpartij (naam): Planbord Online',
      'welke andere partijen: Planbord Online (subverwerker)',
    ])
  })
})
