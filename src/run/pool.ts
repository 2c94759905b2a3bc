import type {Worker} from 'node:worker_threads'
import type {Batch, Result} from './batch.js'
import type {Settings} from './settings.js'
import {createWork, failedBatch, join, split} from './work.js'

/** Does batches, many at a time; what comes out is the same for any number of workers. */
export interface Pool {
  /** The results of batches, in their order. Reads ahead by a few batches a worker and no further. */
  map(batches: AsyncIterable<Batch>): AsyncGenerator<Result>
  close(): Promise<void>
}

/**
 * MB of a worker's young objects, twice of what is usual: a batch has room there, and what it made is gone before the collector,
 * whose threads other workers would miss, has to copy it.
 */
const young = 96

/** Batches that wait or are worked on for each worker. */
const ahead = 3

/**
 * Open a pool. One worker is this thread itself; more are threads that start as they are needed.
 *
 * @param script What a worker runs; a test's own.
 */
export function openPool(workers: number, settings: Readonly<Settings>, script?: URL): Pool {
  if (workers <= 1 && !script) {
    const work = createWork(settings)
    return {
      async *map(batches) {
        for await (const batch of batches) yield work(batch)
      },
      close: async () => undefined
    }
  }
  const crew = openCrew(workers, settings, script ?? new URL('worker.js', import.meta.url))
  return {
    map: (batches) => inOrder(batches, crew.submit, workers * ahead),
    close: crew.close
  }
}

/** Submit batches as they come and give their results in order, reading and giving at the same time. */
async function* inOrder(
  batches: AsyncIterable<Batch>,
  submit: (batch: Batch) => Promise<Result>,
  limit: number
): AsyncGenerator<Result> {
  const iterator = batches[Symbol.asyncIterator]()
  const read = () =>
    iterator.next().then(
      (step) => ({step}),
      (error: unknown) => ({error})
    )
  const waiting: Promise<Result>[] = []
  let reading: ReturnType<typeof read> | undefined = read()
  let failure: {error: unknown} | undefined
  let ended = false
  try {
    for (;;) {
      if (ended && waiting.length === 0) break
      if (!ended && waiting.length < limit) reading ??= read()
      const result = waiting[0]?.then(() => undefined)
      const event = await Promise.race([reading, result].filter((promise) => promise !== undefined))
      if (!event) {
        yield await waiting.shift()!
        continue
      }
      reading = undefined
      if ('error' in event) {
        failure = event
        ended = true
      } else if (event.step.done) ended = true
      else {
        const promise = submit(event.step.value)
        promise.catch(() => undefined) // it is awaited when its turn comes
        waiting.push(promise)
      }
    }
  } finally {
    await iterator.return?.()
  }
  // what was read before the input failed has been given
  if (failure) throw failure.error
}

interface Task {
  batch: Batch
  resolve(result: Result): void
  reject(error: unknown): void
}

interface Member {
  worker: Worker
  /** Sent and not answered; the first is being worked on. */
  tasks: Task[]
  ready: boolean
}

function openCrew(size: number, settings: Readonly<Settings>, script: URL) {
  // 3 ms to load: a run without threads does without
  const {Worker} = process.getBuiltinModule('node:worker_threads')
  const members: Member[] = []
  let closed = false

  const hire = (): Member => {
    const worker = new Worker(script, {
      workerData: settings,
      execArgv: [],
      resourceLimits: {maxYoungGenerationSizeMb: young}
    })
    const member: Member = {worker, tasks: [], ready: false}
    member.worker.on('message', (message: Result | 'ready') => {
      if (message === 'ready') member.ready = true
      else member.tasks.shift()!.resolve(message)
    })
    let cause: unknown
    member.worker.on('error', (error) => {
      cause = error
    })
    member.worker.on('exit', (code) => {
      members.splice(members.indexOf(member), 1)
      if (!closed) replace(member, cause ?? new Error(`exit code ${code}`))
    })
    members.push(member)
    return member
  }

  const send = (task: Task) => {
    const idle = members.find((member) => member.tasks.length === 0)
    const member =
      idle ?? (members.length < size ? hire() : members.reduce((a, b) => (b.tasks.length < a.tasks.length ? b : a)))
    member.tasks.push(task)
    // not transferred: should the worker die, its documents are told one by one
    member.worker.postMessage(task.batch)
  }

  const submit = (batch: Batch) => new Promise<Result>((resolve, reject) => send({batch, resolve, reject}))

  /** The batch a dead worker had in hand is done again one document at a time; only the document that kills fails. */
  const replace = (dead: Member, cause: unknown) => {
    const [first, ...rest] = dead.tasks
    for (const task of rest) send(task)
    if (!first) return
    if (!dead.ready) {
      first.reject(cause) // it never came to work: another would fare no better
      return
    }
    const singles = split(first.batch)
    if (singles.length === 1) {
      const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
      const message = `the worker died of it (${why}): look at this document by itself`
      first.resolve(failedBatch(first.batch, settings, 'crash', message))
    } else Promise.all(singles.map(submit)).then((results) => first.resolve(join(results)), first.reject)
  }

  return {
    submit,
    async close() {
      closed = true
      await Promise.all(members.map((member) => member.worker.terminate()))
    }
  }
}
