import type { Memory } from '../memory.ts';
import type { TimeExpression } from '../model.ts';
import type { Tree } from '../syntax/clause.ts';
import type { Reading } from './article.ts';
import { indexMentions, type MentionIndex } from './mentions.ts';
import { articleOf, treeOf, type Passage } from './passages.ts';
import { findAntecedents, type Antecedents } from './pronouns.ts';
import type { PassageReading } from './read.ts';
import { leadSentences } from './salience.ts';
import { topicsOf, type Topics } from './senses.ts';
import { indexTimes } from './time.ts';
import { findTriggers } from './triggers.ts';
import { describeTriggerPlaces, type TriggerContext } from './triggerFeatures.ts';
import { TriggerTagger, triggerVocabulary, type TriggerVocabulary } from './triggerTagger.ts';
import type { EventContext } from './who.ts';

/** How often a word stands in the article, and whether at its head, as one letter. */
const usesInDigits = [...'0123456789'];

/** Hands out the passages of an article with what the whole of it says of each; passages are asked for in order. */
export class PassageCutter {
  readonly #reading: Reading;
  readonly #tree: Tree;
  readonly #mentions: MentionIndex;
  readonly #antecedents: Antecedents;
  /** The tokens that have antecedents, ascending. */
  readonly #meaning: Int32Array;
  readonly #places: ReadonlySet<string>;
  readonly #timeAt: Int32Array;
  readonly #vocabulary: TriggerVocabulary;
  readonly #topics: Topics;
  readonly #tagger: TriggerTagger | null;
  /** Where the mentions and antecedents of the passage that was asked for last begin and end. */
  #range = { passage: null as Passage | null, mention: 0, endMention: 0, meant: 0, endMeant: 0 };

  constructor(reading: Reading, tree: Tree) {
    const { article, actors, syntax, times, models, memory } = reading;
    this.#reading = reading;
    this.#tree = tree;
    this.#mentions = indexMentions(article, actors);
    this.#antecedents = findAntecedents(article, tree, this.#mentions);
    this.#meaning = Int32Array.from(this.#antecedents.keys());
    this.#places = new Set(actors.filter(({ type }) => type === 'place').map(({ id }) => id));
    this.#timeAt = indexTimes(article, times);
    this.#vocabulary = triggerVocabulary(article, syntax, models, memory?.words);
    this.#topics = topicsOf(this.#vocabulary.words);
    this.#tagger = models.triggers && new TriggerTagger(this.#vocabulary, models.triggers);
  }

  /** Says in words all that the events of a passage depend on, but for what the passages before have told. */
  describe(passage: Passage, memory: Memory): string {
    const { article, times } = this.#reading;
    const { firstBlock, endBlock, firstToken, endToken } = passage;
    const { start } = article.blocks[firstBlock]!;
    const { mentions } = this.#mentions;
    const { mention, endMention, meant, endMeant } = this.#rangeOf(passage);
    const read = memory.blocksOf(article);
    let said = `${String(Math.min(passage.firstSentence, leadSentences))} ${String(this.#topics.labour)} ${String(this.#topics.sport)}\n`;
    for (let index = firstBlock; index < endBlock; index++)
      said += `${read[index]!.number} ${article.blocks[index]!.kind} `;
    for (let index = mention; index < endMention; index++) {
      const { actor, mention: named, firstToken: first, endToken: end } = mentions[index]!;
      said += `\n${first - firstToken} ${end - firstToken} ${named.kind} ${named.type} ${actor.type} ${actor.id}`;
    }
    for (let index = meant; index < endMeant; index++) {
      const token = this.#meaning[index]!;
      said += `\n${token - firstToken}`;
      for (const id of this.#antecedents.get(token)!) said += ` ${id}${this.#places.has(id) ? '*' : ''}`;
    }
    const { ofToken } = this.#vocabulary.words;
    const { often, opening } = this.#vocabulary.own;
    let uses = '';
    let last = -1;
    for (let token = firstToken; token < endToken; token++) {
      const word = ofToken[token]!;
      uses += usesInDigits[2 * often[word]! + opening[word]!]!;
      const at = this.#timeAt[token]!;
      if (at < 0 || at === last) continue;
      const { start: from, end: to, type, value } = times[at]!;
      said += `\n${from - start} ${to - start} ${type} ${value ?? ''}`;
      last = at;
    }
    return `${said}\n${uses}`;
  }

  /** What the events of a passage are read from. */
  cut(passage: Passage): PassageReading {
    const { article: whole, times: all, memory } = this.#reading;
    const { firstSentence, endSentence, firstToken, endToken } = passage;
    const { mention, endMention, meant, endMeant } = this.#rangeOf(passage);
    const article = articleOf(whole, passage);
    const tree = treeOf(this.#tree, passage, article);
    const mentions: MentionIndex = {
      mentions: this.#mentions.mentions.slice(mention, endMention).map((named) => ({
        ...named,
        firstToken: named.firstToken - firstToken,
        endToken: named.endToken - firstToken,
      })),
      at: this.#mentions.at.slice(firstToken, endToken).map((at) => (at < 0 ? at : at - mention)),
    };
    const antecedents = new Map<number, readonly string[]>();
    for (let index = meant; index < endMeant; index++) {
      const token = this.#meaning[index]!;
      antecedents.set(token - firstToken, this.#antecedents.get(token)!);
    }
    const times: TimeExpression[] = [];
    let last = -1;
    const timeAt = this.#timeAt.slice(firstToken, endToken).map((at) => {
      if (at >= 0 && at !== last) times.push(all[at]!);
      if (at >= 0) last = at;
      return at < 0 ? at : times.length - 1;
    });
    const { words, own } = this.#vocabulary;
    const here = { ...words, ofToken: words.ofToken.subarray(firstToken, endToken) };
    const vocabulary: TriggerContext = {
      article,
      syntax: tree.syntax,
      words: here,
      own,
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
    const mention = this.#range.endMention;
    const meant = this.#range.endMeant;
    let endMention = mention;
    let endMeant = meant;
    while (endMention < mentions.length && mentions[endMention]!.firstToken < passage.endToken) endMention++;
    while (endMeant < this.#meaning.length && this.#meaning[endMeant]! < passage.endToken) endMeant++;
    this.#range = { passage, mention, endMention, meant, endMeant };
    return this.#range;
  }
}
