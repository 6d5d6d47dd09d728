import type { EventClass, EventTime } from '../model.ts';
import { childIn, lightVerbOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Trigger } from './triggers.ts';
import { wordSet } from './words.ts';

/** Nouns (lemmas) that mostly name what goes on for years, not one happening. */
const themes = wordSet(
  'war conflict warfare hostilities insurgency occupation fighting violence unrest turmoil crisis sanction embargo restriction cooperation collaboration partnership involvement participation diplomacy trade aid assistance support help funding backing campaign development production surveillance monitoring competition corruption growth inflation recession trafficking smuggling',
);

/**
 * The class of an event: `generic` where the words name a theme without an occasion ("the war", "military aid",
 * "sanctions"): no date, no number of times, no verb that makes an act of it ("imposed sanctions").
 */
export function classOf(tree: Tree, trigger: Trigger, time: EventTime | null): EventClass {
  const { sense, nominal, head } = trigger;
  if (!nominal || sense.class !== 'occurrence' || !themes.has(sense.lemma)) return sense.class;
  if (time?.basis === 'explicit' && time.value !== 'PAST_REF') return sense.class;
  if (lightVerbOf(tree, head) !== null || childIn(tree, head, link.nummod) !== null) return sense.class;
  return 'generic';
}
