import { readFileSync } from 'node:fs';
import type { Actor, TimeExpression, TimeType } from '../../src/engine/model.ts';

/** What a peer found in a text, in its own words; offsets in UTF-16 units. */
export interface PeerTime {
  readonly start: number;
  readonly end: number;
  readonly type: TimeType;
  readonly value: string | null;
}

export interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organization' | 'place';
}

export interface Peer {
  readonly times?: (text: string, published: string | undefined) => readonly PeerTime[];
  readonly names?: (text: string) => readonly PeerName[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

function timeExpression(text: string, { start, end, type, value }: PeerTime): TimeExpression {
  return { start, end, text: text.slice(start, end), type, value, mod: null, why: null, readings: [] };
}

function actor(text: string, { start, end, type }: PeerName, index: number): Actor {
  const name = text.slice(start, end);
  return { id: `name-${index}`, name, type, mentions: [{ start, end, text: name, kind: 'name', type }] };
}

const prepositions = /^(?:(?:on|in|at|for|by|from|until|since|during|of)\s+)+/i;

/** A span without the preposition before it and the white space around it: TIMEX3 extents have neither. */
export function withoutPreposition(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  const before = prepositions.exec(text.slice(from, to))?.[0].length ?? 0;
  return from + before < to ? { start: from + before, end: to } : { start: from, end: to };
}

/**
 * Lets another library answer as `crossread annotate --jsonl FILE --format jsonl` does, so that one and the same scorer
 * measures both on the same files.
 */
export function answerAs(peer: Peer): void {
  const file = process.argv[process.argv.indexOf('--jsonl') + 1] ?? '';
  for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, published } = JSON.parse(row) as Line;
    const within = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= text.length;
    const times = (peer.times?.(text, published) ?? []).filter(within).map((time) => timeExpression(text, time));
    const actors = (peer.names?.(text) ?? []).filter(within).map((name, index) => actor(text, name, index));
    const answer = {
      id,
      title: null,
      published: { value: null, basis: 'unknown', why: null },
      actors,
      times,
      events: [],
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/** Noon of the publication day in UTC; a fixed day where none is stated, as a library without one would take today. */
export function referenceDate(published: string | undefined): Date {
  return new Date(`${published ?? '2020-01-01'}T12:00:00Z`);
}
