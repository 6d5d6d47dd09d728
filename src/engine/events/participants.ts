import type { Article, Participant, ParticipantRole } from '../model.ts';
import type { ClauseBounds } from './clauses.ts';
import { readingOf } from './lexicon.ts';
import type { MentionIndex } from './mentions.ts';
import { isPassive } from './standing.ts';
import type { Trigger } from './triggers.ts';
import { wordSet } from './words.ts';

const givingKinds = wordSet('aid transfer deployment award');
const sharedKinds = wordSet('meeting talks agreement');
const against = wordSet('on against over');

/** Reads who does it to whom off the mentions around the trigger in its clause. */
export function findParticipants(
  article: Article,
  clauses: ClauseBounds,
  mentions: MentionIndex,
  trigger: Trigger,
): readonly Participant[] {
  const { tokens } = article;
  const found = new Map<string, ParticipantRole>();
  const add = (at: number, role: ParticipantRole): void => {
    const { actor } = mentions.mentions[at]!;
    if (!found.has(actor.id)) found.set(actor.id, role);
  };
  const start = clauses.start[trigger.head]!;
  const end = clauses.end[trigger.head]!;
  const kind = trigger.sense.kind ?? '';
  const passive =
    !trigger.nominal && isPassive(article, trigger.head, readingOf(tokens[trigger.head]!.lower)?.verbForm ?? null);
  if (trigger.nominal) {
    let index = trigger.firstToken - 1;
    while (index >= start && index >= trigger.firstToken - 4 && mentions.at[index]! < 0) index--;
    if (index >= start && mentions.at[index]! >= 0) add(mentions.at[index]!, 'agent');
  } else {
    let index = trigger.firstToken - 1;
    const reach = Math.max(start, trigger.firstToken - 20);
    while (index >= reach && mentions.at[index]! < 0) index--;
    if (index >= reach) {
      const at = mentions.at[index]!;
      add(at, passive ? 'patient' : 'agent');
    }
  }
  let seen = 0;
  for (let index = trigger.endToken; index < end && index < trigger.endToken + 15 && seen < 3; index++) {
    const at = mentions.at[index]!;
    if (at < 0 || mentions.mentions[at]!.firstToken !== index) continue;
    let marker = index - 1;
    while (
      marker >= trigger.endToken &&
      !/^(?:by|with|to|from|of|on|against|over|in|at|near|between|and|for)$/.test(tokens[marker]!.lower)
    )
      marker--;
    const word = marker >= trigger.endToken ? tokens[marker]!.lower : '';
    seen++;
    if (word === 'by') add(at, 'agent');
    else if (word === 'with' || word === 'between') add(at, sharedKinds.has(kind) ? 'agent' : 'other');
    else if (word === 'to')
      add(at, givingKinds.has(kind) || trigger.sense.class === 'reporting' ? 'recipient' : 'patient');
    else if (word === 'of') add(at, trigger.nominal && kind !== 'attack' && kind !== 'death' ? 'agent' : 'patient');
    else if (against.has(word)) add(at, 'patient');
    else if (word === '') add(at, trigger.nominal ? 'other' : 'patient');
    else if (word === 'and' && seen > 1) add(at, [...found.values()].at(-1) ?? 'other');
  }
  return [...found].map(([actor, role]) => ({ actor, role }));
}
