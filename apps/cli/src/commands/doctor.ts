import type { Examined, Finding, Verdict } from '@meldplicht/installation'
import { examine } from '@meldplicht/installation'
import { taskEither as TE } from 'fp-ts'
import type { ExitCode } from '../failure.ts'
import { EXIT } from '../failure.ts'
import { table } from '../output/table.ts'
import type { UpkeepSpec } from '../run/upkeep-spec.ts'

const WORDS: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  attention: 'let op',
  unseen: 'niet nagekeken',
  fault: 'fout',
}

const LABELS: Readonly<Record<Finding['check'], string>> = {
  log: 'register',
  schema: 'versie',
  integrity: 'bestand',
  history: 'geschiedenis',
  hidden: 'verborgen',
  keys: 'sleutels',
  sealed: 'velden',
  blobs: 'bijlagen',
  views: 'overzichten',
  permissions: 'rechten',
  space: 'ruimte',
  wal: 'WAL',
}

const rowOf = ({ check, verdict, what, next }: Finding): ReadonlyArray<string> => [
  WORDS[verdict],
  LABELS[check],
  next === undefined ? what.nl : `${what.nl} ${next.nl}`,
]

const ENDS: Readonly<Record<Verdict, string>> = {
  ok: 'Er is niets aan de hand.',
  attention: 'Er is niets stuk. Kijk naar wat er bij "let op" staat.',
  unseen: 'Niet alles is nagekeken. Doe eerst wat er bij "niet nagekeken" staat.',
  fault: 'Er is iets mis. Doe eerst wat er bij "fout" staat.',
}

const CODES: Readonly<Record<Verdict, ExitCode>> = {
  ok: EXIT.done,
  attention: EXIT.done,
  unseen: EXIT.refused,
  fault: EXIT.refused,
}

const textOf = ({ verdict, findings }: Examined): string =>
  [table(['', 'wat', 'bevinding'], findings.map(rowOf)), '', ENDS[verdict]].join('\n')

/** Looks whether an installation is well, and says what to do where it is not. */
export const doctor: UpkeepSpec = {
  name: 'doctor',
  summary:
    'Controleer register, sleutels, bijlagen, overzichten, rechten en ruimte, en lees alles een keer.\nEr wordt niets vastgelegd; het kan terwijl Meldplicht draait. Afloop: 0 goed of alleen "let op",\n1 er is een fout, of iets was niet na te kijken.',
  example: 'meldplicht doctor',
  options: [],
  run: (_given, { place, progress, signal }) =>
    TE.fromTask(async () => {
      const onProgress = (events: number): void => progress(`${events} gebeurtenissen gelezen`)
      const examined = await examine({ place, signal, onProgress })
      return {
        json: { verdict: examined.verdict, checks: examined.findings },
        text: textOf(examined),
        code: CODES[examined.verdict],
      }
    }),
}
