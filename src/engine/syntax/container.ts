/**
 * A model file: the length of a JSON head (32 bits, little endian), the head, then the sections it names, each from a
 * multiple of four bytes on, so that typed arrays lie on the file's bytes and loading copies nothing.
 */
interface Head {
  readonly version: number;
  readonly facts: unknown;
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

const version = 1;
const align = (offset: number): number => (offset + 3) & ~3;

/** Lays out a model file; `facts` is what JSON can say. */
export function packContainer(facts: unknown, parts: ReadonlyMap<string, ArrayBufferView>): Uint8Array {
  const sections: Record<string, [number, number]> = {};
  let length = 0;
  for (const [name, part] of parts) {
    sections[name] = [length, part.byteLength];
    length = align(length + part.byteLength);
  }
  const head = encodeText(JSON.stringify({ version, facts, sections } satisfies Head));
  const first = align(4 + head.length);
  const bytes = new Uint8Array(first + length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (const [name, part] of parts)
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), first + sections[name]![0]);
  return bytes;
}

export interface Container {
  readonly facts: unknown;
  /** Bytes of a section, at an offset that 32-bit arrays can start from. */
  section(name: string): { readonly buffer: ArrayBuffer; readonly offset: number; readonly length: number };
}

/**
 * Opens a model file.
 * @throws Error where the bytes are no such file
 */
export function openContainer(bytes: Uint8Array): Container {
  // A view at an odd place, or on memory that isn't plain, is copied once.
  const plain = bytes.buffer instanceof ArrayBuffer && bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const buffer = plain.buffer as ArrayBuffer;
  if (plain.length < 8) throw new Error('the syntax model is cut short');
  const headLength = new DataView(buffer, plain.byteOffset).getUint32(0, true);
  if (headLength > plain.length - 4) throw new Error('the syntax model is cut short');
  const head = JSON.parse(decodeText(plain.subarray(4, 4 + headLength))) as Head;
  if (head.version !== version) throw new Error(`the syntax model has version ${head.version}, not ${version}`);
  const first = align(4 + headLength);
  return {
    facts: head.facts,
    section(name) {
      const place = head.sections[name];
      if (place === undefined || first + place[0] + place[1] > plain.length)
        throw new Error(`the syntax model lacks ${name}`);
      return { buffer, offset: plain.byteOffset + first + place[0], length: place[1] };
    },
  };
}

/** The head as bytes: JSON with everything beyond ASCII escaped. */
function encodeText(text: string): Uint8Array {
  const ascii = text.replace(/[^\x20-\x7e]/g, (char) => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'));
  return Uint8Array.from(ascii, (char) => char.charCodeAt(0));
}

function decodeText(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
