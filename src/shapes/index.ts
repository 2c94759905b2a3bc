import type {Article} from '../types.js'
import {toDatatrove} from './datatrove.js'
import {toDolma} from './dolma.js'
import {toNewspaper} from './newspaper.js'
import {toNinjs} from './ninjs.js'
import {toSchemaOrg} from './schema-org.js'
import {toTrafilatura} from './trafilatura.js'
import {toZolal} from './zolal.js'

export {frontMatter} from './front-matter.js'

/** Every shape, by the name that `--shape` takes. */
const shapes = {
  zolal: toZolal,
  'schema.org': toSchemaOrg,
  dolma: toDolma,
  datatrove: toDatatrove,
  trafilatura: toTrafilatura,
  ninjs: toNinjs,
  newspaper: toNewspaper
} satisfies Record<string, (article: Readonly<Article>, source: string) => object>

/** Name of a shape. */
export type ShapeName = keyof typeof shapes

/** Names of the shapes, zolal's own first. */
export const shapeNames = Object.keys(shapes) as ShapeName[]

/**
 * A cleaned document in the shape that another program reads.
 *
 * @param article What `clean` gave.
 * @param source What names the document: a path, a URL or the id of a record.
 * @param name Name of the shape.
 * @throws {RangeError} When there is no shape of that name.
 * @example
 *   shape(clean(page), 'page.txt', 'schema.org')
 */
export function shape(article: Readonly<Article>, source: string, name: ShapeName): object {
  if (!Object.hasOwn(shapes, name)) {
    throw new RangeError(`Unknown shape \`${name}\`: the shapes are ${shapeNames.join(', ')}`)
  }
  return shapes[name](article, source)
}
