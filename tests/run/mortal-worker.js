// A worker that dies of some documents.
import {parentPort, workerData} from 'node:worker_threads'
import {createWork} from '../../dist/run/work.js'

const work = createWork(workerData)

parentPort.on('message', (batch) => {
  if (Buffer.from(batch.bytes).includes('"poison"')) process.exit(3)
  parentPort.postMessage(work(batch))
})
parentPort.postMessage('ready')
