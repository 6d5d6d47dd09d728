/**
 * Decodes a file's bytes as an editor would: by its byte-order mark (UTF-8, UTF-16 of either order), else as UTF-8,
 * else, where the bytes are no UTF-8, as Windows-1252, which reads any bytes. The mark is not part of the text; line
 * ends stay as they are.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
