import { childrenIn, headOf, lightVerbOf, markerOf, objectsOf, obliquesOf } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Sentence } from '../model.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';
import { wordSet } from './words.ts';

const placing = wordSet('in at near outside inside around across off throughout on from aboard over');
const toward = wordSet('to into in at for');
const passable = wordSet(
  'the a an central downtown northern southern eastern western remote nearby city town village port',
);

/**
 * Where an event takes place: the place after "in", "at", "near" beside it or the verb that lends it its clause; for a
 * visit where it goes to.
 * @returns actor id, null where the clause and its sentence name no place
 */
export function findPlace(context: EventContext, trigger: Trigger, sentence: Sentence): string | null {
  const { tree } = context;
  const isVisit = trigger.sense.kind === 'visit';
  const markers = isVisit ? toward : placing;
  if (isVisit && !trigger.nominal)
    for (const { token } of objectsOf(tree, trigger.head)) {
      const place = placeAt(context, token);
      if (place !== null) return place;
    }
  const beside = trigger.nominal
    ? childrenIn(tree, trigger.head, link.nmod).map((token) => ({ token, marker: markerOf(tree, token) }))
    : obliquesOf(tree, trigger.head);
  for (const { token, marker } of beside) {
    const place = markers.has(marker) ? placeAt(context, token, marker) : null;
    if (place !== null) return place;
  }
  const governor = trigger.nominal
    ? (lightVerbOf(tree, trigger.head) ?? headOf(tree, trigger.head))
    : headOf(tree, trigger.head);
  if (governor !== null)
    for (const { token, marker } of obliquesOf(tree, governor)) {
      const place = placing.has(marker) ? placeAt(context, token, marker) : null;
      if (place !== null) return place;
    }
  return nearestPlace(context, trigger.head, sentence);
}

/** Words before a country that make it take part, or leave it: "sanctions on Norway", "outside Norway". */
const partaking = wordSet('on from over outside');

function placeAt({ mentions }: EventContext, token: number, marker = ''): string | null {
  const at = mentions.at[token]!;
  if (at < 0) return null;
  const { actor, mention } = mentions.mentions[at]!;
  if (actor.type !== 'place' && partaking.has(marker)) return null;
  return mention.type === 'place' && mention.kind !== 'metonym' ? actor.id : null;
}

/** The nearest name of a place after a word of place, within a few words. */
function nearestPlace(context: EventContext, token: number, sentence: Sentence): string | null {
  const { article, mentions } = context;
  for (let step = 1; step < 12; step++) {
    for (let side = 1; side >= -1; side -= 2) {
      const index = token + side * step;
      if (index < sentence.firstToken || index >= sentence.endToken) continue;
      const place = placeAt(context, index);
      if (place === null || mentions.mentions[mentions.at[index]!]!.firstToken !== index) continue;
      let before = index - 1;
      while (before > sentence.firstToken && passable.has(article.tokens[before]!.lower)) before--;
      const marker = before >= sentence.firstToken ? article.tokens[before]!.lower : '';
      if (placing.has(marker) && placeAt(context, index, marker) !== null) return place;
    }
  }
  return null;
}
