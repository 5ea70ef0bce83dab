import {
  dueOf,
  INCIDENT_COMMANDS,
  IncidentCommand,
  isNotified,
  LAW_EDITIONS,
  OrganisationCommand,
  registerEntry,
} from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import {
  at,
  decider,
  fg,
  openTexts,
  organisation,
  organisationSteps,
  payrollProcessor,
  personnelFile,
  planningProcessor,
  play,
  ransomware,
  reporter,
  setUpAt,
  stories,
  usbStick,
  wrongRecipient,
} from '../src/index.ts'

const edition = LAW_EDITIONS['avg-2018']
const entryOf = (story: (typeof stories)[number]) => {
  const entry = registerEntry(play(story.steps).events, edition)
  if (entry === undefined) throw new Error('nothing was reported')
  return entry
}

describe.each(stories)('the story $key', (story) => {
  test('is refused nowhere', () => {
    expect(play(story.steps).refusals).toEqual([])
  })

  test('is plain data that the codec of commands accepts, also after JSON', () => {
    for (const { command } of story.steps) {
      const back: unknown = JSON.parse(JSON.stringify(command))
      expect(IncidentCommand.decode(back)).toEqual({ _tag: 'Right', right: command })
    }
  })

  test('runs in time, and lies before 20 November 2026', () => {
    const times = story.steps.map((step) => step.at)
    expect(times).toEqual(times.toSorted())
    expect(times.every((time) => setUpAt < time && time < at('2026-11-20T00:00:00.000Z'))).toBe(
      true,
    )
  })

  test('P-09 ends in the register as it says', () => {
    const entry = entryOf(story)
    const { state } = play(story.steps)
    expect(entry.incident).toBe(story.incident)
    expect({
      status: entry.status,
      decision: entry.authorityDecision,
      notified: state !== undefined && isNotified(state),
      timeliness: entry.filings.map(({ filed }) => filed.data.timeliness),
      informings: entry.informings.length,
      classification: entry.classification.outcome,
    }).toEqual(story.end)
  })

  test('P-11 has a clock and a next step after every step but the last', () => {
    story.steps.forEach((step, i) => {
      const { state } = play(story.steps.slice(0, i + 1))
      const due = state && dueOf(state, edition, step.at)
      expect(due?.tasks.length === 0).toBe(i === story.steps.length - 1)
    })
  })

  test('P-13 ends with a report to the Board, with cause and measures', () => {
    const [board] = entryOf(story).boardReports
    expect(openTexts(board?.data.cause)).toHaveLength(1)
    expect(openTexts(board?.data.measures)).toHaveLength(1)
  })

  test('a repeated step changes nothing that may be done only once', () => {
    const twice = play(story.steps.flatMap((step) => [step, step]))
    expect(twice.refusals.length).toBeGreaterThan(0)
    expect(twice.state?.filings).toHaveLength(story.end.timeliness.length)
    expect(twice.state?.status).toBe('closed')
  })
})

describe('the four stories', () => {
  test('have an incident each', () => {
    expect(new Set(stories.map(({ incident }) => incident)).size).toBe(4)
  })

  test('P-06 one is phoned outside office hours and put in writing, one comes by the portal', () => {
    expect(usbStick.steps.map(({ command }) => command._tag).slice(0, 2)).toEqual([
      'ReportIncident',
      'ConfirmInWriting',
    ])
    expect(entryOf(usbStick).reported.data).toMatchObject({
      channel: 'phone',
      officeHours: 'outside',
    })
    expect(entryOf(wrongRecipient).reported.data).toMatchObject({
      channel: 'portal',
      officeHours: 'inside',
    })
  })

  test('P-11 a verdict stays although awareness was corrected afterwards', () => {
    const entry = entryOf(personnelFile)
    expect(entry.awareness).toHaveLength(2)
    expect(entry.filings[0]?.filed.data).toMatchObject({
      timeliness: 'after',
      clock: { since: '2026-10-23T08:00:00.000Z', strict: '2026-10-26T08:00:00.000Z' },
    })
  })

  test('A-07 one happens at the processor without an agreement', () => {
    expect(entryOf(personnelFile).facts.outsideParty).toBe(planningProcessor)
    const agreements = (id: typeof planningProcessor) =>
      organisation.parties.find(({ registered }) => registered.data.party === id)?.agreements.length
    expect([agreements(payrollProcessor), agreements(planningProcessor)]).toEqual([1, 0])
  })

  test('A-01 one is theft with extortion, one an attachment to the wrong recipient', () => {
    expect(entryOf(ransomware).facts).toMatchObject({
      extortion: 'yes',
      cause: { kind: 'theft-with-extortion' },
    })
    expect(entryOf(wrongRecipient).facts.cause).toEqual({ kind: 'email-to-wrong-recipient' })
  })

  test('P-11 three acts by three roles: who advised, who decided, who filed', () => {
    const entry = entryOf(usbStick)
    expect(entry.advices[0]?.data.advisedBy).toEqual(fg)
    expect(entry.authorityDecisions[0]?.decided.data.decidedBy).toEqual(decider)
    expect(entry.filings[0]?.filed.data.filedBy).toEqual(fg)
  })

  test('use most kinds of command', () => {
    const used = new Set(stories.flatMap(({ steps }) => steps.map(({ command }) => command._tag)))
    expect(used.size).toBeGreaterThan(20)
    for (const tag of used) expect(Object.keys(INCIDENT_COMMANDS)).toContain(tag)
  })
})

describe('the organisation of the default context', () => {
  test('is set up by commands that the codec accepts', () => {
    for (const command of organisationSteps) expect(OrganisationCommand.is(command)).toBe(true)
  })

  test('has two deciders of the controller, an FG with a mandate, office hours and a number', () => {
    const deciders = organisation.grants.filter(({ data }) => data.role === 'decider')
    expect(deciders.map(({ data }) => data.side)).toEqual(['controller', 'controller'])
    expect(organisation.mandates[0]?.data.to).toEqual(fg)
    expect(organisation.officeHours).toBeDefined()
    expect(openTexts(organisation.contactPoints?.data.incidentPhone)).toEqual(['085 000 24 70'])
  })
})

describe('every text in a value', () => {
  test('is found wherever it stands, once', () => {
    const { steps } = usbStick
    const texts = openTexts(steps)
    expect(texts).toEqual(
      expect.arrayContaining(['Yusuf Demir', '06 000 12 345', 'USB-stick kwijt in de trein']),
    )
    expect(new Set(texts).size).toBe(texts.length)
    expect(openTexts(reporter)).toEqual(['Yusuf Demir'])
  })

  test('is found nowhere where there is none', () => {
    for (const value of [null, 1, 'Yusuf', {}, [], { _tag: 'Open', value: 'half' }])
      expect(openTexts(value)).toEqual([])
  })
})
