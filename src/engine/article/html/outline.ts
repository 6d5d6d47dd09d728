import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { BlockKind, Span } from '../../model.ts';
import { CleanedBuilder, type Cleaned } from '../cleaned.ts';
import { referenceAt } from '../entities.ts';
import { lineBreak } from './lines.ts';
import {
  headerPart,
  inlineElements,
  isFurnitureElement,
  leftOutElements,
  voidElements,
  type HeaderPart,
} from './elements.ts';

import { tellFurniture, type Page, type PageBlock, type PageElement, type PageTag } from './page.ts';

const rawText = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes']);
const keptTags = new Set(['meta', 'time', 'link']);

/**
 * Reads HTML into blocks of text in source order, each with the element it stands in. Linear: tags are matched on a
 * stack, nothing is moved about as a browser would, so text never leaves its place.
 */
export function readPage(text: string): Page {
  const outline = new Outline(text);
  // What stands between two marks is text. The tokenizer's own text tokens break at entities and don't say where those end.
  let read = 0;
  let written = 0;
  const mark = (token: Token.Token): void => {
    const { startOffset, endOffset } = token.location!;
    if (written > read) outline.text(read, startOffset);
    read = written = endOffset;
  };
  const write = (token: Token.CharacterToken): void => {
    written = token.location!.endOffset;
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: write,
      onWhitespaceCharacter: write,
      onNullCharacter: write,
      onComment: mark,
      onDoctype: mark,
      onEof: () => {
        // A tag that never ends is no text.
        const tag = text.indexOf('<', written);
        if (written > read) outline.text(read, tag < 0 ? text.length : written);
      },
      onEndTag: (token) => {
        mark(token);
        outline.close(token.tagName);
      },
      onStartTag: (token) => {
        mark(token);
        outline.open(token);
        tokenizer.state = modeAfter(token.tagName) ?? tokenizer.state;
        tokenizer.lastStartTagName = token.tagName;
      },
    },
  );
  tokenizer.write(text, true);
  return outline.finish();
}

function modeAfter(name: string): (typeof TokenizerMode)[keyof typeof TokenizerMode] | undefined {
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  if (name === 'title' || name === 'textarea') return TokenizerMode.RCDATA;
  if (rawText.has(name)) return TokenizerMode.RAWTEXT;
  return name === 'plaintext' ? TokenizerMode.PLAINTEXT : undefined;
}

type StartTag = Token.TagToken;

class Outline {
  readonly #text: string;
  readonly #blocks: PageBlock[] = [];
  readonly #elements: PageElement[] = [];
  readonly #tags: PageTag[] = [];
  readonly #scripts: Span[] = [];
  readonly #stack: PageElement[] = [];
  readonly #open = new Map<string, number>();
  #builder = new CleanedBuilder();
  #length = 0;
  #linked = 0;
  #links = 0;
  /** Open elements within the line that mark their words as furniture: hidden ones, captions, shares. */
  #hidden = 0;
  #spaced = true;
  #breaks = 0;
  #part: HeaderPart | undefined;
  #title: Cleaned | null = null;
  #script: { type: string } | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#push('#page', new Map());
  }

  get #current(): PageElement {
    return this.#stack.at(-1)!;
  }

  text(start: number, end: number): void {
    const { name } = this.#current;
    if (name === 'title') {
      this.#title ??= this.#clean(start, end);
      return;
    }
    if (name === 'script') {
      if (this.#script?.type.includes('ld+json')) this.#scripts.push({ start, end });
      return;
    }
    if (leftOutElements.has(name) || this.#hidden > 0 || this.#isNoteMark(start, end)) return;
    this.#take(start, end);
  }

  /** A raised "1" or "[1]" points to a note. */
  #isNoteMark(start: number, end: number): boolean {
    if (end - start > 12) return false;
    const { name, parent } = this.#current;
    return (name === 'sup' || parent?.name === 'sup') && /^\s*\[?\d{1,3}\]?\s*$/.test(this.#text.slice(start, end));
  }

  #clean(start: number, end: number): Cleaned {
    const kept = this.#builder;
    const [length, spaced] = [this.#length, this.#spaced];
    this.#builder = new CleanedBuilder();
    this.#take(start, end);
    const cleaned = this.#builder.finish();
    this.#builder = kept;
    [this.#length, this.#spaced] = [length, spaced];
    return cleaned;
  }

  /** Adds a run of text: entities decoded, white space drawn together. */
  #take(start: number, end: number): void {
    const text = this.#text;
    let from = start;
    let offset = start;
    const flush = (to: number): void => {
      if (to <= from) return;
      this.#builder.take(text, from, to);
      this.#count(to - from);
    };
    while (offset < end) {
      const unit = text.charCodeAt(offset);
      if (unit === 38) {
        const reference = referenceAt(text, offset, end);
        if (reference === null) offset++;
        else {
          flush(offset);
          this.#builder.say(reference.text, offset, reference.end);
          this.#count(reference.text.length);
          offset = from = reference.end;
        }
      } else if (unit <= 32) {
        let stop = offset + 1;
        while (stop < end && text.charCodeAt(stop) <= 32) stop++;
        if ((this.#open.get('pre') ?? 0) > 0 && text.slice(offset, stop).includes('\n')) {
          flush(offset);
          this.#setLines(offset, stop);
          from = stop;
        } else if (stop > offset + 1 || unit !== 32 || (offset === from && this.#spaced)) {
          flush(offset);
          if (!this.#spaced) this.#builder.say(' ', offset, stop);
          this.#spaced = true;
          from = stop;
        }
        offset = stop;
      } else offset++;
    }
    flush(end);
  }

  /** Line ends of preformatted text: an empty line ends the block. */
  #setLines(start: number, end: number): void {
    if (this.#text.slice(start, end).split('\n').length > 2) this.#endBlock();
    else if (this.#length > 0) this.#builder.say(lineBreak, start, end);
    this.#spaced = true;
  }

  #count(length: number): void {
    this.#length += length;
    if (this.#links > 0) this.#linked += length;
    this.#spaced = false;
    this.#breaks = 0;
  }

  open(tag: StartTag): void {
    const name = tag.tagName;
    const attributes = new Map(tag.attrs.map(({ name: key, value }) => [key, value]));
    if (keptTags.has(name)) this.#keepTag(tag, attributes);
    if (name === 'br') this.#lineBreak(tag.location!.startOffset, tag.location!.endOffset);
    else if (!inlineElements.has(name)) this.#endBlock();
    if (voidElements.has(name) || (tag.selfClosing && name !== 'div' && name !== 'p' && name !== 'span')) return;
    this.#closeImplied(name);
    if (name === 'a') this.#links++;
    if (inlineElements.has(name)) this.#part ??= headerPart(name, attributes);
    this.#push(name, attributes);
    if (name === 'script') this.#script = { type: attributes.get('type') ?? '' };
  }

  #keepTag(tag: StartTag, attributes: ReadonlyMap<string, string>): void {
    const places = tag.location?.attrs;
    this.#tags.push({
      name: tag.tagName,
      attributes,
      blocksBefore: this.#blocks.length,
      element: this.#current,
      spanOf: (attribute) => {
        const place = places?.[attribute];
        return place === undefined ? undefined : { start: place.startOffset, end: place.endOffset };
      },
    });
  }

  /** A paragraph ends where a block begins, an item where the next one does. */
  #closeImplied(name: string): void {
    const { name: current } = this.#current;
    if (current === 'p' && !inlineElements.has(name)) this.close('p');
    else if (name === 'li' && current === 'li') this.close('li');
    else if ((name === 'dt' || name === 'dd') && (current === 'dt' || current === 'dd')) this.close(current);
    else if ((name === 'td' || name === 'th' || name === 'tr') && (current === 'td' || current === 'th'))
      this.close(current);
    else if (name === 'option' && current === 'option') this.close('option');
  }

  #push(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#stack.at(-1) ?? null;
    const marked = isFurnitureElement(name, attributes);
    const firstBlock = this.#blocks.length;
    const element: PageElement = {
      name,
      parent,
      attributes,
      marked,
      furniture: false,
      firstBlock,
      endBlock: firstBlock,
    };
    this.#stack.push(element);
    this.#elements.push(element);
    if (marked && inlineElements.has(name)) this.#hidden++;
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (name === 'br') return;
    if (!inlineElements.has(name)) this.#endBlock();
    if ((this.#open.get(name) ?? 0) === 0) return;
    // A stray end tag of an inline element closes no block around it.
    if (inlineElements.has(name) && !this.#isWithinLine(name)) return;
    for (;;) {
      const element = this.#stack.pop()!;
      element.endBlock = this.#blocks.length;
      if (element.name === 'a') this.#links--;
      if (element.marked && inlineElements.has(element.name)) this.#hidden--;
      this.#open.set(element.name, this.#open.get(element.name)! - 1);
      if (element.name === name) return;
    }
  }

  #isWithinLine(name: string): boolean {
    for (let index = this.#stack.length - 1; index > 0 && this.#stack.length - index < 50; index--) {
      const element = this.#stack[index]!;
      if (element.name === name) return true;
      if (!inlineElements.has(element.name)) return false;
    }
    return false;
  }

  /** One line break stays in the text for later judgement; two end the block. */
  #lineBreak(start: number, end: number): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#endBlock();
    else if (this.#length > 0) {
      this.#builder.say(lineBreak, start, end);
      this.#spaced = true;
    }
  }

  #endBlock(): void {
    if (!this.#builder.isEmpty && this.#length > 0) {
      let element = this.#current;
      while (inlineElements.has(element.name) && element.parent !== null) element = element.parent;
      const { kind, level } = kindOf(element);
      this.#blocks.push({
        kind,
        level,
        cleaned: this.#builder.finish(),
        element,
        linked: this.#linked,
        part: this.#part ?? partOf(element),
      });
    }
    this.#builder = new CleanedBuilder();
    this.#length = 0;
    this.#linked = 0;
    this.#spaced = true;
    this.#breaks = 0;
    this.#part = undefined;
  }

  finish(): Page {
    this.#endBlock();
    for (const element of this.#stack) element.endBlock = this.#blocks.length;
    tellFurniture(this.#elements, this.#blocks);
    return {
      blocks: this.#blocks,
      elements: this.#elements.filter(({ name }) => !inlineElements.has(name)),
      tags: this.#tags,
      scripts: this.#scripts,
      title: this.#title,
    };
  }
}

function kindOf(element: PageElement): { kind: BlockKind; level: number } {
  const heading = /^h([1-6])$/.exec(element.name);
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) };
  let around: PageElement | null = element;
  for (let depth = 0; around !== null && depth < 4; depth++, around = around.parent) {
    if (around.name === 'li') return { kind: 'listItem', level: 0 };
    if (around.name === 'blockquote') return { kind: 'quote', level: 0 };
  }
  return { kind: 'paragraph', level: 0 };
}

/** The header's part that the element of a block, or one closely around it, is marked as. */
function partOf(element: PageElement): HeaderPart | undefined {
  let around: PageElement | null = element;
  for (let depth = 0; around !== null && depth < 2; depth++, around = around.parent) {
    if (around.name === 'article' || around.name === 'main' || around.name === 'body') return undefined;
    const part = headerPart(around.name, around.attributes);
    if (part !== undefined) return part;
  }
  return undefined;
}
