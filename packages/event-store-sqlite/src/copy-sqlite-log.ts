import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E, taskEither as TE } from 'fp-ts'
import { openReadOnlyFile, openToRead } from './read-only-file.ts'
import { failureOf } from './sqlite-error.ts'

/** What was copied. */
export interface CopiedLog {
  readonly events: number
}

type Answer = E.Either<StoreUnavailable | HistoryDamaged, CopiedLog>

// One step, so that it is one moment: with more, each append meanwhile would begin the copy again.
// The default of 100 pages a step never came to an end beside one busy writer.
const ONE_STEP = 2_147_483_647

const unavailable = (
  reason: StoreUnavailable['reason'],
  detail: string,
): E.Either<StoreUnavailable, never> => E.left({ _tag: 'StoreUnavailable', reason, detail })

const mayWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// A connection that may write leaves nothing beside the file when it closes, and holds what a
// writer may take back until the copy is done. Where nothing may be written, nobody writes.
const withSource = async <A>(
  path: string,
  work: (db: DatabaseSync) => Promise<E.Either<StoreUnavailable | HistoryDamaged, A>>,
): Promise<E.Either<StoreUnavailable | HistoryDamaged, A>> => {
  const opened = mayWrite(dirname(path))
    ? E.right({ db: new DatabaseSync(path, { timeout: 5_000 }) })
    : openToRead(path)
  if (E.isLeft(opened)) return opened
  const { db } = opened.right
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

const unsound = (path: string): HistoryDamaged | StoreUnavailable | undefined => {
  const opened = openToRead(path)
  if (E.isLeft(opened)) return opened.left
  const { db } = opened.right
  try {
    const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
    const reason = `the copy is not sound: ${String(sound)}`
    return sound === 'ok' ? undefined : { _tag: 'HistoryDamaged', stream: '', reason }
  } finally {
    db.close()
  }
}

// The copy itself stays of the version of the file; that it can be read is seen of one of its own.
const checked = (path: string): Answer => {
  const opened = openReadOnlyFile(path)
  if (E.isLeft(opened)) return opened
  const { statements, close } = opened.right
  try {
    const damage = unsound(path)
    if (damage !== undefined) return E.left(damage)
    return E.right({ events: Number(statements.count.get(-1n, 2n ** 62n)?.['n']) })
  } finally {
    close()
  }
}

const sync = (path: string, flags: number): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const copy = async (from: string, to: string): Promise<Answer> => {
  if (!existsSync(from)) return unavailable('cannot-open', `there is no file ${from}`)
  if (existsSync(to)) return unavailable('cannot-open', `there is a file ${to} already`)
  const part = `${to}.part`
  try {
    rmSync(part, { force: true })
    closeSync(openSync(part, 'wx', 0o600))
    const copied = await withSource(from, async (db) =>
      E.right(await backup(db, part, { rate: ONE_STEP })),
    )
    if (E.isLeft(copied)) return copied
    const answer = checked(part)
    if (E.isLeft(answer)) return answer
    chmodSync(part, 0o600)
    sync(part, constants.O_RDWR)
    renameSync(part, to)
    if (process.platform !== 'win32') sync(dirname(to), constants.O_RDONLY)
    return answer
  } finally {
    for (const end of ['', '-journal']) rmSync(`${part}${end}`, { force: true })
  }
}

/**
 * Copies the file of a log as it is at one moment, page by page, while others read and write it.
 * The copy is checked (`integrity_check`, tables, both ends of the log) and takes its name only
 * when it is whole and on the disk; a file of that name is never written over. A file of an older
 * version that can be brought forward is copied as it is.
 */
export const copySqliteLog = (
  from: string,
  to: string,
): TE.TaskEither<StoreUnavailable | HistoryDamaged, CopiedLog> =>
  TE.flatten(
    TE.tryCatch(async () => TE.fromEither(await copy(resolve(from), resolve(to))), failureOf),
  )
