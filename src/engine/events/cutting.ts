import type { Words } from '../syntax/words.ts';
import type { Reading } from './article.ts';
import type { BlockFacts } from './blockFacts.ts';
import type { EventMemory } from './eventMemory.ts';
import { MentionsOfBlocks } from './mentions.ts';
import { articleOf, treeOf, type Passage } from './passages.ts';
import type { PassageReading } from './read.ts';
import { leadSentences } from './salience.ts';
import type { Topics } from './senses.ts';
import { TimesOfBlocks } from './timesOfBlocks.ts';
import { findTriggers } from './triggers.ts';
import { describeTriggerPlaces, type TriggerContext } from './triggerFeatures.ts';
import { TriggerTagger } from './triggerTagger.ts';
import type { TriggerWordBook, TriggerWords } from './triggerWords.ts';
import type { EventContext } from './who.ts';
import { WordUses } from './wordUses.ts';

/** Hands out the passages of an article with what the whole of it says of each. */
export class PassageCutter {
  readonly facts: BlockFacts;
  readonly #reading: Reading;
  readonly #places: Pick<ReadonlySet<string>, 'has'>;
  readonly #words: Words;
  readonly #book: TriggerWordBook;
  readonly #own: TriggerWords;
  readonly #topics: Topics;
  readonly #tagger: TriggerTagger | null;

  constructor(reading: Reading, memory: EventMemory) {
    const { article, syntax, models } = reading;
    this.#reading = reading;
    this.#words = syntax.words;
    this.#book = memory.words;
    this.#book.open(article, this.#words, models.senses);
    this.#own = this.#book.words;
    const numbers =
      reading.memory?.blocksOf(article).map(({ number }) => number) ?? article.blocks.map((_, index) => index);
    const actors = memory.actors.number(reading.actors);
    const mentions = new MentionsOfBlocks(article, actors);
    this.facts = {
      article,
      numbers,
      mentions,
      meant: memory.antecedents.read({ article, syntax, mentions, numbers, actors, names: models.givenNames }),
      times: new TimesOfBlocks(article, reading.times),
      uses: new WordUses(article, this.#words, this.#own),
    };
    this.#places = { has: (id) => actors.isPlace(id) };
    this.#topics = memory.topics.of(article, numbers);
    const vocabulary = { words: this.#words, own: this.#own };
    this.#tagger = models.triggers && new TriggerTagger(vocabulary, models.triggers);
  }

  /** What a passage's events depend on besides its blocks and what was told before: its place, the article's topics. */
  settingOf({ firstSentence }: Passage): number {
    const { labour, sport } = this.#topics;
    return 4 * Math.min(firstSentence, leadSentences) + (labour ? 2 : 0) + (sport ? 1 : 0);
  }

  /** What the events of a passage are read from. */
  cut(passage: Passage): PassageReading {
    const { article: whole, syntax, memory } = this.#reading;
    const { firstBlock, endBlock, firstSentence, endSentence, firstToken, endToken } = passage;
    const article = articleOf(whole, passage);
    const tree = treeOf(article, syntax, passage);
    const mentions = this.facts.mentions.in(passage);
    const antecedents = new Map<number, readonly string[]>();
    for (let block = firstBlock; block < endBlock; block++) {
      const from = whole.sentences[whole.blocks[block]!.firstSentence]!.firstToken - firstToken;
      for (const { token, ids } of this.facts.meant[block]!) antecedents.set(from + token, ids);
    }
    const here = { ...this.#words, ofToken: this.#words.ofToken.subarray(firstToken, endToken) };
    this.#book.tell(here);
    const vocabulary: TriggerContext = {
      article,
      syntax: tree.syntax,
      words: here,
      own: this.#own,
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
    return { context, ...this.facts.times.in(passage), triggers, realis: this.#reading.models.realis };
  }
}
