/** Wrong use of the command: exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Where a problem is: a name somebody typed, a file that was found, or one that is written. */
export type Place = 'named' | 'found' | 'output'

type Advice = string | Readonly<Record<'input' | 'output', string>>

const again = 'free some space and run the same command again with --resume'
const elsewhere = 'choose another output folder with -o'
const moved = 'it may have been moved while the run went on, or be a link to nothing'
const rights = {input: 'check its permissions', output: `check its permissions, or ${elsewhere}`}

const advice: Readonly<Record<string, readonly [string, Advice]>> = {
  ENOENT: ['no such file or folder', {input: 'check the name', output: `make its folder, or ${elsewhere}`}],
  EACCES: ['permission denied', rights],
  EPERM: ['operation not permitted', rights],
  EROFS: ['the file system is read-only', elsewhere],
  ENOSPC: ['the disk is full', again],
  EDQUOT: ['the disk quota is used up', again],
  EISDIR: ['it is a folder', {input: 'name the files in it', output: 'choose another output with -o'}],
  ENOTDIR: [
    'part of the path is a file, not a folder',
    {input: 'check the name', output: `remove that file or ${elsewhere}`}
  ],
  EEXIST: ['a file is there where a folder has to be', `remove that file or ${elsewhere}`],
  EMFILE: ['too many open files', 'raise the limit (ulimit -n) or use fewer --workers'],
  EIO: ['the device reports an error', 'check the disk; copy the file elsewhere and try again'],
  ERR_FS_FILE_TOO_LARGE: ['the file is too large for one document', 'split it, or give it as JSONL']
}

/**
 * What is wrong with a file and what to do about it, in one line.
 *
 * @example
 *   explainProblem(error, 'output') // 'the disk is full (ENOSPC): free some space and run the same command again with --resume'
 */
export function explainProblem(error: unknown, place: Place = 'named'): string {
  const {code, message} = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : advice[code]
  if (!known) return message ?? String(error)
  const [what, todo] = known
  if (code === 'ENOENT' && place === 'found') return `${what} (${code}): ${moved}`
  return `${what} (${code}): ${typeof todo === 'string' ? todo : todo[place === 'output' ? place : 'input']}`
}

/** What is wrong with an input that broke off after `records` records, and what to do. */
export function inputProblem(error: unknown, records: number): string {
  const {code} = error as NodeJS.ErrnoException
  const packed =
    code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' ? `the gzip data is broken or cut off (${code})` : undefined
  const what = packed ?? explainProblem(error, 'found')
  if (records === 0) return packed ? `${what}: fetch the file again` : what
  return `${what}, after ${records} records; those are cleaned: fetch the file again and run with --resume`
}
