import { cue, cuesOf } from '../engine/events/cues.ts';
import type { Token } from '../engine/model.ts';
import type { ChangeKind } from './model.ts';

const hedges = cue.hedgingAdverb | cue.hedgingModal | cue.hedgingVerb | cue.hedgingAdjective | cue.hedgingNoun;
const reporting = new Set(
  'said say says told tells according reported reports announced stated added confirmed claimed statement spokesman spokeswoman'.split(
    ' ',
  ),
);
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday tonight week'.split(
    ' ',
  ),
);

const hasHedge = ({ lower }: Token): boolean => (cuesOf(lower) & hedges) !== 0;
const hasSource = ({ lower }: Token): boolean => reporting.has(lower);
const hasDate = ({ lower }: Token): boolean => calendar.has(lower);
const hasFigure = ({ lower }: Token): boolean => /\d/.test(lower);

/** What copying changed between two stretches of words; either may be empty. */
export function changeKind(here: readonly Token[], there: readonly Token[]): ChangeKind {
  const both = [here, there];
  const one = (has: (token: Token) => boolean): boolean => here.some(has) !== there.some(has);
  if (one(hasHedge)) return 'hedge';
  if (both.some((words) => words.some(hasSource))) return 'attribution';
  if (both.some((words) => words.some(hasDate))) return 'date';
  return both.some((words) => words.some(hasFigure)) ? 'figure' : 'words';
}
