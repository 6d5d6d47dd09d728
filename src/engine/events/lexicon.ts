import type { EventClass } from '../model.ts';
import { pluralOf, verbForms, type VerbForm } from './inflection.ts';
import type { EventKind } from './kinds.ts';
import { nounGroups } from './lexicon/nouns.ts';
import { hyphenatedNouns, lightVerbs, phraseGroups } from './lexicon/phrases.ts';
import { verbGroups } from './lexicon/verbs.ts';

/** What a word or phrase tells when it tells a happening. */
export interface Sense {
  readonly lemma: string;
  readonly kind: EventKind | null;
  readonly class: EventClass;
  /** 0 to 1: how much a reader wants such a happening in a list. */
  readonly weight: number;
}

/** A verb's phrase: the words that must follow, and its sense. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
  readonly nominal: boolean;
}

/** Every reading of one written form. */
export interface FormReading {
  verb: Sense | null;
  /** The verb form that was written; a form that is both past and participle is `past`. */
  verbForm: VerbForm | null;
  noun: Sense | null;
  plural: boolean;
  /** Phrases that start with this form, longest first. */
  phrases: readonly Phrase[];
  /** The form belongs to a verb that lends a noun its clause. */
  light: boolean;
}

function build(): ReadonlyMap<string, FormReading> {
  const table = new Map<string, FormReading>();
  const at = (form: string): FormReading => {
    let entry = table.get(form);
    if (!entry) {
      entry = { verb: null, verbForm: null, noun: null, plural: false, phrases: [], light: false };
      table.set(form, entry);
    }
    return entry;
  };
  // A lemma in two groups has the sense of the first: the lists stand in the order of what a reader of news expects.
  for (const group of verbGroups) {
    for (const lemma of group.lemmas.split(' ')) {
      const sense: Sense = { lemma, kind: group.kind, class: group.class, weight: group.weight };
      for (const { form, as } of verbForms(lemma)) {
        const entry = at(form);
        entry.verb ??= sense;
        entry.verbForm ??= as;
      }
    }
  }
  for (const group of nounGroups) {
    for (const lemma of group.lemmas.split(' ')) {
      const sense: Sense = { lemma, kind: group.kind, class: group.class, weight: group.weight };
      at(lemma).noun ??= sense;
      const plural = at(pluralOf(lemma));
      if (!plural.noun) {
        plural.noun = sense;
        plural.plural = true;
      }
    }
  }
  for (const group of phraseGroups) {
    for (const words of group.phrases.split(';')) {
      const [head = '', ...rest] = words.split(' ');
      const lemma = words.replaceAll(' ', '-');
      const sense: Sense = { lemma, kind: group.kind, class: group.class, weight: group.weight };
      const phrase: Phrase = { rest, sense, nominal: false };
      for (const { form, as } of head === 'be' ? beForms : verbForms(head)) {
        const entry = at(form);
        entry.phrases = [...entry.phrases, phrase].sort((a, b) => b.rest.length - a.rest.length);
        entry.verbForm ??= as;
      }
    }
  }
  for (const [kind, word] of hyphenatedNouns)
    for (const form of [word, pluralOf(word)]) {
      const [head = '', ...rest] = form.replaceAll('-', ' - ').split(' ');
      const sense: Sense = { lemma: word, kind, class: 'occurrence', weight: 0.75 };
      const entry = at(head);
      entry.phrases = [...entry.phrases, { rest, sense, nominal: true }].sort((a, b) => b.rest.length - a.rest.length);
    }
  for (const lemma of lightVerbs.split(' '))
    for (const { form, as } of verbForms(lemma)) {
      const entry = at(form);
      entry.light = true;
      entry.verbForm ??= as;
    }
  return table;
}

const beForms = (['is', 'are', 'was', 'were', 'be', 'been'] as const).map((form) => ({ form, as: 'past' as const }));

const readings = build();

/** What the written form (lower case) may tell; undefined where the lexicon does not know it. */
export function readingOf(form: string): FormReading | undefined {
  return readings.get(form);
}
