/** The text of a file of ASCII characters: the engine has no decoder of its own. */
export function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
