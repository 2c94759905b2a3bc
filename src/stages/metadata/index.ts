import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Options} from '../../types.js'

export default function retextMetadata(_options?: Readonly<Options> | null): (tree: Root, file: VFile) => undefined {
  return () => undefined
}
