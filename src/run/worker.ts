// One worker thread: batches in, results out, in the order in which they came.
import {parentPort, workerData} from 'node:worker_threads'
import type {Batch} from './batch.js'
import type {Settings} from './settings.js'
import {createWork} from './work.js'

const work = createWork(workerData as Settings)

parentPort!.on('message', (batch: Batch) => {
  // copied, not transferred: a thread that detached one buffer has every typed array checked at every step from then on
  parentPort!.postMessage(work(batch))
})
parentPort!.postMessage('ready')
