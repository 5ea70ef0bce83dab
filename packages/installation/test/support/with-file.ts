import { attachEvidence } from '@meldplicht/application'
import { exactly } from '@meldplicht/domain'
import { at, right } from '@meldplicht/testing'
import { fill, organisation } from './filled.ts'
import { call, install } from './installed.ts'

/** A data directory with one report and one file in its dossier, closed. */
export const filledWithFile = async (): Promise<string> => {
  const { dataDir, deps, projections, close } = await install()
  const incident = await fill(deps)
  const said = { by: 'fg', learntAt: exactly(at('2026-11-23T08:50:00.000Z')) }
  const file = { name: 'verklaring.txt', bytes: Buffer.from('Alles is gewist.') }
  await right(attachEvidence(file)(incident, { said }, call(organisation))(deps))
  await right(projections.caughtUp())
  await close()
  return dataDir
}
