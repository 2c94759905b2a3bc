import type {MessagePort} from 'node:worker_threads'
import type {Batch} from './batch.js'
import type {Settings} from './settings.js'
import {createWork} from './work.js'

/** Be a worker: batches come in at a port, their results go out in the order in which they came. */
export function serve(port: MessagePort, settings: Readonly<Settings>): void {
  const work = createWork(settings)
  port.on('message', (batch: Batch) => {
    // copied, not transferred: a thread that detached one buffer has every typed array checked at every step from then on
    port.postMessage(work(batch))
  })
  port.postMessage('ready')
}
