import { defineConfig } from '@playwright/test'

// Servers that the tests start run far from Amsterdam; only the reader's browser is there.
process.env['TZ'] = 'America/New_York'

export default defineConfig({
  testDir: 'apps/web/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.ci/out/browser.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
