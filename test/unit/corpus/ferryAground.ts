import type { WrittenEvent } from './writing.ts';

/** The happening that several tests tell in their own articles: the ferry Alvarra runs aground off Cape Tilden. */
export const aground: WrittenEvent = {
  trigger: 'ran aground',
  lemma: 'run aground',
  type: 'accident',
  agents: ['Alvarra'],
  in: 'Cape Tilden',
  on: '2031-05-06',
  salience: 0.8,
};
