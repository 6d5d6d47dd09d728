import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotateInSteps } from '../engine/annotate.ts';
import { readArticle } from '../engine/article/read.ts';
import { Memory } from '../engine/memory.ts';
import type { Annotations, ArticleSource } from '../engine/model.ts';
import type { Models } from '../engine/models.ts';
import { formatOf } from './addresses.ts';
import { isRead, type Holding } from './library.ts';
import type { Log, Ports } from './ports.ts';
import { grouped } from './words.ts';

/** A document's text as it came from the editor or the disk. */
export interface Text {
  readonly key: string;
  readonly uri: string;
  readonly text: string;
  readonly languageId: string | undefined;
  readonly open: boolean;
  readonly version: number;
  /** The day of publication that the reader has set. */
  readonly decided: string | undefined;
}

/** A document of which nothing is annotated, and why. */
export function leftAlone(text: Omit<Text, 'text'>, why: string, tooLong = false): Holding {
  const { key, uri, open, version, decided } = text;
  const document = TextDocument.create(uri, 'plaintext', version, '');
  return { key, uri, open, version, document, article: null, annotations: null, unread: why, tooLong, decided };
}

function publishedBy(decided: string | undefined): Pick<ArticleSource, 'published' | 'publishedWhy'> {
  return decided === undefined ? {} : { published: decided, publishedWhy: 'set by the reader' };
}

/** Doubts are about what a file states; what the reader has decided is not held against the reader. */
function withoutDoubt(annotations: Annotations): Annotations {
  return { ...annotations, published: { ...annotations.published, doubt: null } };
}

/** Open documents whose last reading is remembered piece by piece; those edited longest ago are forgotten. */
const mostRemembered = 8;

/** Runs the engine over one text at a time, letting messages in between its steps. */
export class Reader {
  readonly #ports: Pick<Ports, 'models' | 'pause'>;
  readonly #log: Log;
  readonly #memories = new Map<string, Memory>();
  #models: Promise<Models> | undefined;
  #failed = false;

  constructor(ports: Pick<Ports, 'models' | 'pause'>, log: Log) {
    this.#ports = ports;
    this.#log = log;
  }

  /** The models could not be loaded, so nothing can be read. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Reads a text.
   * @param known the same document as it was last read; kept where the text is the same
   * @param maximumSize kilobytes (of 1024 characters) above which a text is left alone
   * @param isCurrent asked after every pause; once it says no, the work is dropped
   * @returns undefined where the work was dropped. Never rejects.
   */
  async read(
    text: Text,
    known: Holding | undefined,
    maximumSize: number,
    isCurrent: () => boolean,
  ): Promise<Holding | undefined> {
    const format = formatOf(text.uri, text.languageId);
    const { key, uri, open, version, decided } = text;
    if (text.text.length > maximumSize * 1024) {
      const limit = `the limit in the setting crossread.articles.maximumSize`;
      return leftAlone(text, `Longer than ${grouped(maximumSize)} kB, ${limit}.`, true);
    }
    const isKnown = isRead(known) && known.article.format === format && known.decided === decided;
    if (isKnown && known.document.getText() === text.text) return { ...known, uri, open, version };
    const models = await this.#loadedModels();
    if (!models) return leftAlone(text, 'Crossread’s models could not be loaded.');
    if (!isCurrent()) return undefined;
    try {
      const memory = this.#memoryOf(text);
      const article = readArticle({ id: key, text: text.text, format, ...publishedBy(decided) }, memory);
      if (article.unread) return leftAlone(text, article.unread.why);
      const steps = annotateInSteps(article, models, memory);
      let step = steps.next();
      while (!step.done) {
        await this.#ports.pause();
        if (!isCurrent()) return undefined;
        step = steps.next();
      }
      const annotations = decided === undefined ? step.value : withoutDoubt(step.value);
      const document = TextDocument.create(uri, text.languageId ?? format, version, text.text);
      return { key, uri, open, version, document, article, annotations, unread: null, tooLong: false, decided };
    } catch (error) {
      this.#log.error(`${uri} could not be read: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
      return leftAlone(text, 'Something in this text could not be read; the output channel says more.');
    }
  }

  #memoryOf({ key, open }: Text): Memory | undefined {
    const memory = open ? (this.#memories.get(key) ?? new Memory()) : undefined;
    this.#memories.delete(key);
    if (memory) this.#memories.set(key, memory);
    for (const oldest of this.#memories.keys()) {
      if (this.#memories.size <= mostRemembered) break;
      this.#memories.delete(oldest);
    }
    return memory;
  }

  async #loadedModels(): Promise<Models | undefined> {
    this.#models ??= this.#ports.models();
    try {
      return await this.#models;
    } catch (error) {
      if (!this.#failed) this.#log.error(`The models could not be loaded: ${String(error)}`);
      this.#failed = true;
      return undefined;
    }
  }
}
