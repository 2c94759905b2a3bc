import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {temporaryName} from '../../src/formats/atomic.js'
import {doneShard, refuseStrangeShard, writeMarker} from '../../src/formats/marker.js'
import {openSink} from '../../src/formats/sink.js'
import {folder} from '../cli/zolal.js'

const marker = {source: 'a', config: 'c', records: 1, failed: 0, bytes: 5, complete: true}

test('a file that zolal wrote is its own, also where a kill came between marker and name', () => {
  const path = join(folder(), 'x.jsonl')
  writeFileSync(path, 'mine')
  expect(() => refuseStrangeShard(path)).toThrow('zolal did not write it')
  // the new file waits under its temporary name, the old one is still there
  writeFileSync(temporaryName(path), 'ours\n')
  writeMarker(path, marker)
  expect(() => refuseStrangeShard(path)).not.toThrow()
  expect(doneShard(path, 'a', 'c')).toBeUndefined()
  renameSync(temporaryName(path), path)
  expect(doneShard(path, 'a', 'c')).toMatchObject({records: 1})
  expect(doneShard(path, 'a', 'other')).toBeUndefined()
  writeFileSync(path, 'changed by hand')
  expect(() => refuseStrangeShard(path)).toThrow()
})

test('a file is written in steps; another run goes on after one of them', async () => {
  const path = join(folder(), 'x.gz')
  const first = await openSink(path, 'gz')
  await first.write(Buffer.from('one'))
  const size = await first.step()
  await first.write(Buffer.from('lost'))
  await first.step()
  first.abort(true)
  const second = await openSink(path, 'gz', size)
  await second.write(Buffer.from('two'))
  await second.close((bytes) => expect(bytes).toBe(readFileSync(temporaryName(path)).length))
  expect(gunzipSync(readFileSync(path)).toString()).toBe('onetwo')
  expect(existsSync(temporaryName(path))).toBe(false)
})
