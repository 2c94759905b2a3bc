// Charset detection and mojibake repair: cells of languages and charsets, other detectors' corpora, ftfy's cases, clean text.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {decode, repairMojibake, replay} from '../../../dist/index.js'

/** Python's codecs decode what is judged against; names that they do not have are given theirs. */
const reference = `
import base64, gzip, json, sys
names = {'ibm866': 'cp866', 'ibm855': 'cp855', 'ibm852': 'cp852', 'maccyrillic': 'mac_cyrillic', 'mac-cyrillic': 'mac_cyrillic',
  'macroman': 'mac_roman', 'mac-centraleurope': 'mac_latin2', 'windows-874': 'cp874', 'tis-620': 'tis_620', 'gb2312': 'gb18030',
  'ISO_8859_1': 'latin1', 'ISO_8859_6': 'iso8859_6', 'CHINESE_GB': 'gb18030', 'UTF8': 'utf-8', 'RUSSIAN_KOI8_R': 'koi8_r',
  'RUSSIAN_CP1251': 'cp1251', 'MSFT_CP1250': 'cp1250', 'MSFT_CP1256': 'cp1256', 'RUSSIAN_CP866': 'cp866',
  'JAPANESE_JIS': 'iso2022_jp', 'ASCII_7BIT': 'ascii', 'ISO_2022_KR': 'iso2022_kr'}
for line in gzip.open(sys.argv[1]):
  row = json.loads(line)
  name = row.get('codec') or names.get(row['enc'], row['enc'])
  try: text = base64.b64decode(row['bytes']).decode(name, 'replace')
  except LookupError: text = None
  print(json.dumps(text[1:] if text and text[0] == '\\ufeff' else text))
`

export default function measure(shared) {
  const folder = join(shared, 'eval/encoding')
  const share = new Map()
  const count = (name, right) => {
    const cell = share.get(name) ?? {right: 0, all: 0}
    share.set(name, cell)
    cell.all++
    if (right) cell.right++
  }
  const rows = (name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  for (const set of ['detect-synth.jsonl.gz', 'detect-hard.jsonl.gz', 'detect-peers.jsonl.gz']) {
    const {stdout} = spawnSync('python3', ['-c', reference, join(folder, set)], {encoding: 'utf8', maxBuffer: 1 << 28})
    const truths = stdout.trimEnd().split('\n')
    for (const [index, row] of rows(set).entries()) {
      const truth = JSON.parse(truths[index])
      // a charset that the reference does not have cannot be judged
      if (truth === null) continue
      const {text, repairs} = decode(Buffer.from(row.bytes, 'base64'))
      const right = text === truth
      if (row.peer) count(`peers.${row.peer}`, right)
      // the reference reads the whole file in one charset
      else if (row.case === 'fa-utf8-10pct-lines-1256') {
        count('detect.mixed-lines', !text.includes('\ufffd') && repairs.some(({rule}) => rule === 'mixed-charset'))
      } else for (const name of cellsOf(row)) count(`detect.${name}`, right)
    }
  }

  for (const {mix, unit, garbled, truth} of rows('mojibake.jsonl.gz')) {
    const {text, repairs} = repairMojibake(garbled)
    const right = text === truth
    if (mix.includes('FFFD')) {
      if (mix.includes('1252')) count('mojibake.lossy-1252', right)
    } else {
      count('mojibake.recoverable', right)
      if (unit === 'sentence') count('mojibake.sentence', right)
      if (unit === 'word' && /^(?:1256|8859-6)>/.test(mix)) count('mojibake.single-byte-word', right)
      if (unit.startsWith('mixed')) count('mojibake.mixed', right)
    }
    count('mojibake.replays', replay(garbled, repairs) === text)
    count('mojibake.idempotent', repairMojibake(text).text === text)
  }

  const figures = {}
  for (const [name, {right, all}] of [...share].sort()) figures[name] = right / all
  let falsePositives = 0
  for (const {t} of rows('clean.jsonl.gz')) if (repairMojibake(t).text !== t) falsePositives++
  figures['mojibake.false-positives'] = falsePositives
  const cases = join(folder, 'ftfy-cases.jsonl')
  figures['ftfy.passed'] = 0
  figures['ftfy.negatives-missed'] = 0
  for (const line of existsSync(cases) ? readFileSync(cases, 'utf8').trimEnd().split('\n') : []) {
    const row = JSON.parse(line)
    const right = repairMojibake(row.original).text === (row['fixed-encoding'] ?? row.fixed)
    if (right) figures['ftfy.passed']++
    else if (row.file === 'negative.json') figures['ftfy.negatives-missed']++
  }
  return figures
}

/** The groups that a row counts for. */
function cellsOf({lang, enc, size, case: hard}) {
  if (hard) {
    if (/meta/.test(hard)) return ['false-hints']
    if (/20KB/.test(hard)) return ['ascii-heavy']
    if (/bad/.test(hard)) return ['damaged-utf-8']
    if (/visual/.test(hard)) return ['ar.cp864']
    if (/windows-1256/.test(hard)) return ['windows-1256-6-24-letters']
    if (/iso-8859-6/.test(hard)) return ['ar.iso-8859-6', 'iso-8859-6-6-24-letters']
    return [`short-${enc}`]
  }
  if (lang !== 'fa' && lang !== 'ar') return [`${lang}.${enc}`]
  const name = enc.replace(/\[.*/, '').replace(/-bom$/, '')
  if (name === 'x-mac-farsi')
    return [size === '1000' || size === 'html' ? 'fa.x-mac-farsi-1-kb' : 'fa.x-mac-farsi-short']
  return [`${lang}.${name}`]
}
