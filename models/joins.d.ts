/** Lexicon and weights of the joins stage, base64. */
export const joins: string
