import type { Actor, TimeExpression } from '../model.ts';
import { describeWords, type Words } from '../syntax/words.ts';
import type { Meant } from './antecedents.ts';
import type { Reading } from './article.ts';
import type { BlockState } from './blockStates.ts';
import type { EventMemory } from './eventMemory.ts';
import { indexMentions, type MentionIndex } from './mentions.ts';
import { articleOf, treeOf, type Passage } from './passages.ts';
import type { PassageReading } from './read.ts';
import { leadSentences } from './salience.ts';
import type { Topics } from './senses.ts';
import { indexTimes } from './time.ts';
import { findTriggers } from './triggers.ts';
import {
  describeTriggerPlaces,
  triggerWordBook,
  type TriggerContext,
  type TriggerWordBook,
} from './triggerFeatures.ts';
import { TriggerTagger } from './triggerTagger.ts';
import type { EventContext } from './who.ts';

/** Hands out the passages of an article with what the whole of it says of each; passages are asked for in order. */
export class PassageCutter {
  readonly #reading: Reading;
  readonly #memory: EventMemory;
  readonly #mentions: MentionIndex;
  readonly #numbers: ReadonlyMap<Actor, number>;
  /** By block: the numbers of its words, its mentions in numbers, the words that stand for actors. */
  readonly #blockNumbers: readonly number[];
  readonly #mentioned: readonly Int32Array[];
  readonly #meant: readonly (readonly Meant[])[];
  readonly #places: ReadonlySet<string>;
  readonly #timeAt: Int32Array;
  readonly #words: Words;
  readonly #book: TriggerWordBook;
  readonly #topics: Topics;
  readonly #tagger: TriggerTagger | null;
  /** Where the mentions of the passage that was asked for last begin and end. */
  #range = { passage: null as Passage | null, mention: 0, endMention: 0 };

  constructor(reading: Reading, memory: EventMemory) {
    const { article, actors, syntax, times, models } = reading;
    this.#reading = reading;
    this.#memory = memory;
    this.#mentions = indexMentions(article, actors);
    this.#numbers = memory.actors.number(actors);
    this.#blockNumbers =
      reading.memory?.blocksOf(article).map(({ number }) => number) ?? article.blocks.map((_, index) => index);
    this.#mentioned = this.#mentionsInNumbers();
    this.#meant = memory.antecedents.read({
      article,
      syntax,
      mentions: this.#mentions,
      blocks: this.#mentioned.map((mentions, index) => ({ number: this.#blockNumbers[index]!, mentions })),
      numbers: this.#numbers,
    });
    this.#places = new Set(actors.filter(({ type }) => type === 'place').map(({ id }) => id));
    this.#timeAt = indexTimes(article, times);
    this.#words = syntax.words ?? describeWords(article.tokens, models.clusters);
    this.#book = triggerWordBook(article, this.#words, models.senses, reading.memory?.words);
    this.#topics = memory.topics.of(article, this.#blockNumbers);
    const vocabulary = { words: this.#words, own: this.#book.words };
    this.#tagger = models.triggers && new TriggerTagger(vocabulary, models.triggers);
  }

  /** What a passage's events depend on besides its blocks and what was told before: its place, the article's topics. */
  settingOf({ firstSentence }: Passage): number {
    const { labour, sport } = this.#topics;
    return 4 * Math.min(firstSentence, leadSentences) + (labour ? 2 : 0) + (sport ? 1 : 0);
  }

  /** The blocks of a passage with all that its events depend on in them. */
  statesOf({ firstBlock, endBlock }: Passage): readonly BlockState[] {
    const { article, times: all } = this.#reading;
    const { ofToken } = this.#words;
    const { often, opening } = this.#book.words;
    const states: BlockState[] = [];
    for (let index = firstBlock; index < endBlock; index++) {
      const block = article.blocks[index]!;
      const { firstToken } = article.sentences[block.firstSentence]!;
      const { endToken } = article.sentences[block.endSentence - 1]!;
      const uses = new Uint8Array(endToken - firstToken);
      const times: (number | string)[] = [];
      let last = -1;
      for (let token = firstToken; token < endToken; token++) {
        const word = ofToken[token]!;
        uses[token - firstToken] = 2 * often[word]! + opening[word]!;
        const at = this.#timeAt[token]!;
        if (at < 0 || at === last) continue;
        const { start, end, type, value } = all[at]!;
        times.push(start - block.start, end - block.start, type, value ?? '');
        last = at;
      }
      const meant: number[] = [];
      for (const { token, actors } of this.#meant[index]!) meant.push(token, actors.length, ...actors);
      states.push(
        this.#memory.blocks.of({
          number: this.#blockNumbers[index]!,
          kind: block.kind,
          mentions: this.#mentioned[index]!,
          meant: Int32Array.from(meant),
          times,
          uses,
        }),
      );
    }
    return states;
  }

  /** What the events of a passage are read from. */
  cut(passage: Passage): PassageReading {
    const { article: whole, syntax, times: all, memory } = this.#reading;
    const { firstBlock, endBlock, firstSentence, endSentence, firstToken, endToken } = passage;
    const { mention, endMention } = this.#rangeOf(passage);
    const article = articleOf(whole, passage);
    const tree = treeOf(article, syntax, passage);
    const mentions: MentionIndex = {
      mentions: this.#mentions.mentions.slice(mention, endMention).map((named) => ({
        ...named,
        firstToken: named.firstToken - firstToken,
        endToken: named.endToken - firstToken,
      })),
      at: this.#mentions.at.slice(firstToken, endToken).map((at) => (at < 0 ? at : at - mention)),
    };
    const antecedents = new Map<number, readonly string[]>();
    for (let block = firstBlock; block < endBlock; block++) {
      const from = whole.sentences[whole.blocks[block]!.firstSentence]!.firstToken - firstToken;
      for (const { token, ids } of this.#meant[block]!) antecedents.set(from + token, ids);
    }
    const times: TimeExpression[] = [];
    let last = -1;
    const timeAt = this.#timeAt.slice(firstToken, endToken).map((at) => {
      if (at >= 0 && at !== last) times.push(all[at]!);
      if (at >= 0) last = at;
      return at < 0 ? at : times.length - 1;
    });
    const here = { ...this.#words, ofToken: this.#words.ofToken.subarray(firstToken, endToken) };
    this.#book.tell(here.ofToken);
    const vocabulary: TriggerContext = {
      article,
      syntax: tree.syntax,
      words: here,
      own: this.#book.words,
      places: describeTriggerPlaces(article, tree.syntax, here),
    };
    const known = memory && { keys: memory.keys(whole).slice(firstSentence, endSentence), values: memory.triggers };
    const context: EventContext = {
      article,
      firstSentence,
      vocabulary,
      tree,
      mentions,
      antecedents,
      places: this.#places,
    };
    const triggers = findTriggers(vocabulary, tree, this.#tagger, mentions, this.#topics, known);
    return { context, times, timeAt, triggers };
  }

  #rangeOf(passage: Passage) {
    if (this.#range.passage === passage) return this.#range;
    const { mentions } = this.#mentions;
    let mention = this.#range.endMention;
    while (mention < mentions.length && mentions[mention]!.firstToken < passage.firstToken) mention++;
    let endMention = mention;
    while (endMention < mentions.length && mentions[endMention]!.firstToken < passage.endToken) endMention++;
    this.#range = { passage, mention, endMention };
    return this.#range;
  }

  #mentionsInNumbers(): readonly Int32Array[] {
    const { blocks, sentences } = this.#reading.article;
    const { mentions } = this.#mentions;
    let next = 0;
    return blocks.map((block) => {
      const { firstToken: from } = sentences[block.firstSentence]!;
      const { endToken: to } = sentences[block.endSentence - 1]!;
      const said: number[] = [];
      for (; next < mentions.length && mentions[next]!.firstToken < to; next++) {
        const { actor, mention, firstToken, endToken } = mentions[next]!;
        const what = mentionKinds.indexOf(mention.kind) + mentionKinds.length * mentionTypes.indexOf(mention.type);
        said.push(firstToken - from, endToken - from, this.#numbers.get(actor)!, what);
      }
      return Int32Array.from(said);
    });
  }
}

const mentionKinds = ['name', 'acronym', 'role', 'metonym'];
const mentionTypes = ['person', 'organization', 'place', 'nationality', 'other'];
