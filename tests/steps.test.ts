import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type Document, each, inSteps} from '../src/steps.js'

const documentOf = (value: string): Document => ({tree: {type: 'RootNode', children: []}, file: new VFile({value})})

describe('a stage in steps', () => {
  const said: string[] = []
  const transform = inSteps(
    ({file}) => String(file),
    [
      each((name) => said.push(`read ${name}`)),
      (names) => said.push(`count ${names.length}`),
      each((name) => said.push(`write ${name}`))
    ]
  )

  it('does each step for all documents before the next', () => {
    said.length = 0
    transform.all(['a', 'b'].map(documentOf))
    expect(said).toEqual(['read a', 'read b', 'count 2', 'write a', 'write b'])
  })

  it('does all steps for one document, as a transformer', () => {
    said.length = 0
    const {tree, file} = documentOf('a')
    expect(transform(tree, file)).toBeUndefined()
    expect(said).toEqual(['read a', 'count 1', 'write a'])
  })

  it('has nothing to do for no documents', () => {
    said.length = 0
    transform.all([])
    expect(said).toEqual(['count 0'])
  })
})
