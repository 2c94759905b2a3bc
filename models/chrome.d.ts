/** Trees as base64 of their arrays (little-endian). */
interface StoredTrees {
  bias: number
  features: string
  thresholds: string
  leaves: string
}

declare const model: {alone: StoredTrees; among: StoredTrees}

export default model
