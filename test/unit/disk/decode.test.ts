import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from '../../../src/disk/decode.ts';

describe('decoding a file', () => {
  const text = 'Café “Río” opens – 😀\r\nNext line';

  it('reads UTF-8 with and without a byte-order mark', () => {
    assert.equal(decode(Buffer.from(text, 'utf8')), text);
    assert.equal(decode(Buffer.from('\ufeff' + text, 'utf8')), text);
  });

  it('reads UTF-16 of either byte order by its mark', () => {
    const little = Buffer.from('\ufeff' + text, 'utf16le');
    assert.equal(decode(little), text);
    assert.equal(decode(Buffer.from(little).swap16()), text);
  });

  it('falls back to Windows-1252 where the bytes are no UTF-8', () => {
    const bytes = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35);
    assert.equal(decode(bytes), '“Café” – €5');
  });

  it('reads an empty file and bare marks as nothing', () => {
    assert.equal(decode(new Uint8Array()), '');
    assert.equal(decode(Uint8Array.of(0xff, 0xfe)), '');
    assert.equal(decode(Uint8Array.of(0xef, 0xbb, 0xbf)), '');
  });

  it('never throws, whatever the bytes', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    assert.equal(typeof decode(bytes), 'string');
    assert.equal(typeof decode(Uint8Array.of(0xff, 0xfe, 0x41)), 'string');
  });
});
