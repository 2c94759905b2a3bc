import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** The built command, as a user runs it. */
export const bin = fileURLToPath(new URL('../../bin/zolal.js', import.meta.url))
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

export interface Outcome {
  status: number | null
  stdout: Buffer
  stderr: string
}

/** The environment without what decides about colours: those who run the tests may have set it. */
const {FORCE_COLOR: _force, NO_COLOR: _no, CI: _ci, ...plain} = process.env

/** What a test may say of a run. */
interface Circumstances {
  input?: string | Uint8Array
  /** Added to the environment. */
  env?: NodeJS.ProcessEnv
  /** Nothing is in the environment. */
  bare?: true
  cwd?: string
}

/** Run `zolal` to its end. */
export function zolal(args: readonly string[], {input, env, bare, cwd}: Circumstances = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], {env: bare ? {} : {...plain, ...env}, cwd})
  const stdout: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => undefined) // the command may end before it has read all
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({status, stdout: Buffer.concat(stdout), stderr}))
  })
}

/** A new empty folder that goes when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'zolal-test-'))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  return path
}

export function json(...path: string[]) {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}
