/** As many characters as a call may have arguments on every engine. */
const atOnce = 4096;

/** The text of a file of ASCII characters: the engine has no decoder of its own. */
export function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return text;
}
