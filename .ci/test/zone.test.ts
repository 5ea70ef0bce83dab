import { expect, test } from 'vitest'

test('tests run outside Amsterdam, so that hidden local time shows', () => {
  expect(new Date('2026-07-01T12:00:00Z').getHours()).toBe(8)
  expect(Intl.DateTimeFormat().resolvedOptions()).toMatchObject({
    locale: 'en-US',
    timeZone: 'America/New_York',
  })
})
