import type { ArticleFormat, Unread } from '../../model.ts';
import { lettersAndWords } from '../language/detect.ts';
import { CountedLines } from './countedLines.ts';
import { wordsAndMarks } from './sample.ts';

/** All that decides whether a text is read: its format and the beginnings of its content and of its words. */
interface Beginning {
  readonly format: ArticleFormat;
  readonly text: string;
  readonly words: string;
}

/** Why a document's last version was left alone, or that it was not: an edit behind its beginning changes nothing of it. */
export class KindMemory {
  #last: (Beginning & { readonly unread: Unread | null }) | undefined;

  /** What was counted in the lines of the content and of the words. */
  readonly content = new CountedLines(wordsAndMarks);
  readonly words = new CountedLines(lettersAndWords);

  recall({ format, text, words }: Beginning, tell: () => Unread | null): Unread | null {
    const last = this.#last;
    if (last?.format === format && last.text === text && last.words === words) return last.unread;
    const unread = tell();
    this.#last = { format, text, words, unread };
    return unread;
  }
}
