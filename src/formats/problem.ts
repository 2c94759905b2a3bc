/** Wrong use of the command: exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const advice: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no such file or folder', 'check the name; it may have been moved while the run went on'],
  EACCES: ['permission denied', 'check its permissions, or choose another output folder with -o'],
  EPERM: ['operation not permitted', 'check its permissions, or choose another output folder with -o'],
  EROFS: ['the file system is read-only', 'choose another output folder with -o'],
  ENOSPC: ['the disk is full', 'free some space and run the same command again with --resume'],
  EDQUOT: ['the disk quota is used up', 'free some space and run the same command again with --resume'],
  EISDIR: ['it is a folder', 'name the files in it, or another output with -o'],
  ENOTDIR: ['part of the path is a file, not a folder', 'remove that file or choose another output folder with -o'],
  EMFILE: ['too many open files', 'raise the limit (ulimit -n) or use fewer --workers'],
  EIO: ['the device reports an error', 'check the disk; copy the file elsewhere and try again'],
  ERR_FS_FILE_TOO_LARGE: ['the file is too large for one document', 'split it, or give it as JSONL']
}

/**
 * What is wrong with a file and what to do about it, in one line.
 *
 * @example
 *   explainProblem(error) // 'the disk is full (ENOSPC): free some space and run the same command again with --resume'
 */
export function explainProblem(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : advice[code]
  return known ? `${known[0]} (${code}): ${known[1]}` : (message ?? String(error))
}

/** What is wrong with an input that broke off after `records` records, and what to do. */
export function inputProblem(error: unknown, records: number): string {
  const {code} = error as NodeJS.ErrnoException
  const packed =
    code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' ? `the gzip data is broken or cut off (${code})` : undefined
  const what = packed ?? explainProblem(error)
  if (records === 0) return packed ? `${what}: fetch the file again` : what
  return `${what}, after ${records} records; those are cleaned: fetch the file again and run with --resume`
}
