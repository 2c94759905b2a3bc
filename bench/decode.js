#!/usr/bin/env node
// Speed of decoding and of mojibake repair, beside Node's own decoder on the same bytes in the same run.
// Usage: npm run build && node bench/decode.js
import {Buffer, isUtf8, transcode} from 'node:buffer'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {reverseOf} from '../dist/decode/reverse.js'
import {decode, repairMojibake} from '../dist/index.js'

const seeds = fileURLToPath(new URL('../seeds/', import.meta.url))
const text = readdirSync(seeds)
  .map((name) => readFileSync(seeds + name, 'utf8'))
  .join('\n')
  .repeat(20)
const utf8 = Buffer.from(text)
const old = Uint8Array.from(
  text
    .replaceAll('ی', 'ي')
    .replace(/[^\0-\x7f]/g, (char) => (reverseOf('windows-1256').byte[char.charCodeAt(0)] ? char : '?')),
  (char) => (char < '\x80' ? char.charCodeAt(0) : reverseOf('windows-1256').byte[char.charCodeAt(0)])
)
const garbled = (charset) =>
  String.fromCharCode(...utf8.subarray(0, 60_000).map((byte) => byte)).replace(/[\x80-\xff]/g, (char) =>
    String.fromCharCode(reverseOf(charset).unit[char.charCodeAt(0)])
  )

const passes = [
  ['Buffer.toString', utf8.length, () => utf8.toString('utf8')],
  ['isUtf8 + transcode', utf8.length, () => isUtf8(utf8) && transcode(utf8, 'utf8', 'utf16le').toString('utf16le')],
  ['decode, valid UTF-8', utf8.length, () => decode(utf8)],
  ['decode, windows-1256', old.length, () => decode(old)],
  ['repairMojibake, clean', utf8.length, () => repairMojibake(text)],
  ...['windows-1252', 'windows-1256', 'cp437'].map((charset) => {
    const input = garbled(charset)
    return [`repairMojibake, as ${charset}`, Buffer.byteLength(input), () => repairMojibake(input)]
  })
]

for (const [name, size, run] of passes) {
  run()
  let times = 0
  const start = performance.now()
  while (performance.now() - start < 700) {
    run()
    times++
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`${name.padEnd(32)} ${((size * times) / 1e6 / seconds).toFixed(1).padStart(8)} MB/s`)
}
