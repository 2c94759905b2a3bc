import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {zolal} from '../cli/zolal.js'

const record = '{"text":"یک متن","id":1}\n'
/** `record`, packed by zstd. */
const zst = Buffer.concat([Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, Buffer.byteLength(record)), block(record)])

/** A last block of zstd that holds its bytes as they are. */
function block(text: string): Buffer {
  const bytes = Buffer.from(text)
  const head = (bytes.length << 3) | 1
  return Buffer.concat([Buffer.of(head & 0xff, (head >> 8) & 0xff, head >> 16), bytes])
}

test.each([
  ['plain', Buffer.from(record)],
  ['gzip', gzipSync(record)],
  ['zstd', zst]
])('standard input says itself how it is packed: %s', async (_, input) => {
  const args = ['clean', '-', '--from', 'jsonl', '--only', 'language', '--workers', '1', '-q']
  const {status, stdout, stderr} = await zolal(args, {input})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(stdout.toString())).toMatchObject({id: 1, text: 'یک متن\n'})
})

test('what is shorter than a mark is itself', async () => {
  for (const input of ['', '(', 'x']) {
    const {status, stdout} = await zolal(['clean', '-', '--only', 'language', '-q'], {input})
    expect(status).toBe(0)
    expect(stdout.toString()).toBe(input.trim() && `${input}\n`)
  }
})
