import type { Bilingual } from '@meldplicht/domain'
import { readonlyRecord as R } from 'fp-ts'

/** The Dutch of labels that the domain has in two languages. */
export const inDutch: <K extends string>(
  labels: Readonly<Record<K, Bilingual>>,
) => Readonly<Record<K, string>> = R.map(({ nl }: Bilingual) => nl)
