/** The trained trees of models/chrome.js, unpacked. */
import stored from '../../../models/chrome.js'
import {type Feature, features} from './features.js'
import {type Trees, treesOf} from './model.js'
import {type ChromeModel, revisionFeatures} from './sequence.js'

/** Unpack the model that ships with zolal. */
export function loadModel(): ChromeModel {
  return {alone: unpack(stored.alone, features), among: unpack(stored.among, revisionFeatures)}
}

function unpack({bias, features: asked, thresholds, leaves}: typeof stored.alone, list: readonly Feature[]): Trees {
  const questions = Array.from(bytesOf(asked), (index) => list[index])
  return treesOf(bias, questions, floatsOf(thresholds), floatsOf(leaves))
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
