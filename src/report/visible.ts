const names: Readonly<Record<string, string>> = {
  '\u200c': '\u00b7',
  '\u200b': '<ZWSP>',
  '\u200d': '<ZWJ>',
  '\u00ad': '<SHY>',
  '\ufeff': '<BOM>',
  '\u00a0': '<NBSP>',
  '\u200e': '<LRM>',
  '\u200f': '<RLM>'
}

/**
 * A text for a person's eyes: a ZWNJ shows as «·», other invisible characters by name or code point.
 *
 * @example
 *   visible('می\u200cشود') // 'می·شود'
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0]/gu, (char) => {
    return names[char] ?? `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
