/** The trained trees of models/chrome.js, unpacked. */
import stored from '../../../models/chrome.js'
import {type Feature, features} from './features.js'
import {depth, type Trees} from './model.js'
import {type ChromeModel, placesOf, revisionFeatures} from './sequence.js'

/** Unpack the model that ships with zolal. */
export function loadModel(): ChromeModel {
  return {alone: unpack(stored.alone, features), among: unpack(stored.among, revisionFeatures)}
}

function unpack(trees: typeof stored.alone, list: readonly Feature[]): Trees {
  const places = placesOf(bytesOf(trees.features), list)
  if (places.length % (2 * depth) !== 0)
    throw new RangeError('models/chrome.js: trees are asked two at a time, expected an even number')
  return {
    bias: trees.bias,
    places,
    thresholds: floatsOf(trees.thresholds),
    leaves: floatsOf(trees.leaves)
  }
}

function bytesOf(text: string): Uint8Array {
  const raw = atob(text)
  const bytes = new Uint8Array(raw.length)
  for (let index = 0; index < raw.length; index++) bytes[index] = raw.charCodeAt(index)
  return bytes
}

function floatsOf(text: string): Float32Array {
  const bytes = bytesOf(text)
  const view = new DataView(bytes.buffer)
  const floats = new Float32Array(bytes.length / 4)
  for (let index = 0; index < floats.length; index++) floats[index] = view.getFloat32(index * 4, true)
  return floats
}
