/** A WET file: a warcinfo record and one conversion record for each text. */
export function wet(texts: readonly string[]): Buffer {
  const record = (type: string, id: number, body: string) => {
    const bytes = Buffer.from(body)
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/${id}\r\nWARC-Date: 2024-06-27T08:06:00Z\r\n` +
          `WARC-Record-ID: <urn:uuid:${id}>\r\nContent-Type: text/plain\r\nContent-Length: ${bytes.length}\r\n\r\n`
      ),
      bytes,
      Buffer.from('\r\n\r\n')
    ])
  }
  return Buffer.concat([
    record('warcinfo', 0, 'software: x\r\n'),
    ...texts.map((text, index) => record('conversion', index + 1, text))
  ])
}
