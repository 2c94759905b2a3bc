// What a user would chain today, on the same documents: npm's virastar and @persian-tools/persian-tools, PyPI's hazm,
// ftfy and a C4 line filter. They are installed beside the benchmark, not in the project.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

export async function comparePeers({texts, folder, zolal, row}) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const share = texts.slice(0, Math.max(50, Math.floor(texts.length / 8)))
  const shareBytes = share.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`\npeers, on ${share.length} of the documents (${((shareBytes / bytes) * 100).toFixed(0)}% of the text)`)
  const tell = (name, rate) => row(`  ${name}`, rate, zolal, 'of zolal')
  for (const [name, rate] of await npmPeers(share, shareBytes, folder)) tell(name, rate)
  for (const [name, rate] of pythonPeers(share, folder)) tell(name, rate)
}

async function npmPeers(texts, bytes, folder) {
  const place = join(folder, 'npm')
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--silent', '--no-audit', 'virastar', '@persian-tools/persian-tools'], {cwd: place})
  const require = createRequire(pathToFileURL(join(place, 'package.json')))
  const Virastar = require('virastar')
  const tools = require('@persian-tools/persian-tools')
  const virastar = new Virastar()
  const halfSpace = (text) => tools.toPersianChars(tools.halfSpace(text))
  return [
    ['virastar', timed(texts, bytes, (text) => virastar.cleanup(text))],
    ['persian-tools', timed(texts, bytes, halfSpace)]
  ]
}

function timed(texts, bytes, work) {
  for (const text of texts.slice(0, 10)) work(text)
  const started = process.cpuUsage()
  for (const text of texts) work(text)
  const {user, system} = process.cpuUsage(started)
  return bytes / (user + system)
}

function pythonPeers(texts, folder) {
  // apart from the environment of test:spark: hazm wants another numpy
  const place = join(here, '../../.venv/peers')
  const python = join(place, 'bin/python')
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', place])
  try {
    execFileSync(python, ['-c', 'import hazm, ftfy'], {stdio: 'ignore'})
  } catch {
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'hazm', 'ftfy'])
  }
  const file = join(folder, 'texts.json')
  writeFileSync(file, JSON.stringify(texts))
  const output = execFileSync(python, [join(here, 'peers.py'), file], {encoding: 'utf8'})
  return output
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name, rate]) => [name, Number(rate)])
}
