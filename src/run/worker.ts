// One worker thread; the packed command has its own way in.
import {parentPort, workerData} from 'node:worker_threads'
import {serve} from './serve.js'

serve(parentPort!, workerData)
