/** A figure that is held against a bar; `most` where less is better. */
export interface Bar {
  readonly set: string;
  readonly figure: string;
  readonly bar: number;
  readonly most?: boolean;
}

const least = (set: string, figure: string, bar: number): Bar => ({ set, figure, bar });
const most = (set: string, figure: string, bar: number): Bar => ({ set, figure, bar, most: true });

/** The bars that each part of the product is held against. */
export const bars: Readonly<Record<string, readonly Bar[]>> = {
  Dates: [
    least('meantime-apple', 'strict', 0.8),
    least('meantime-apple', 'relaxed', 0.9),
    least('meantime-apple', 'value', 0.8),
    least('recognizers', 'relaxed', 0.92),
    least('recognizers', 'value', 0.72),
    least('duckling', 'relaxed', 0.92),
    least('duckling', 'value', 0.5),
    least('korea', 'times', 0.95),
    least('port-strike', 'times', 0.95),
  ],
  Actors: [
    least('mean of gum, wikigold, uner-ewt, crossner', 'typed3', 79),
    least('redocred', 'alias', 80),
    least('gum', 'alias', 80),
    ...['korea', 'port-strike'].flatMap((set) => [
      least(set, 'actors', 0.93),
      least(set, 'identity', 0.97),
      least(set, 'identityAcross', 0.95),
      least(set, 'roles', 0.7),
    ]),
  ],
  Events: [
    least('ecbplus', 'strict', 0.8),
    least('ecbplus', 'overlap', 0.87),
    ...['korea', 'port-strike'].flatMap((set) => [
      least(set, 'events', 0.85),
      least(set, 'participants', 0.6),
      least(set, 'certainty', 0.7),
      least(set, 'attribution', 0.75),
      least(set, 'time', 0.85),
    ]),
  ],
  Corroboration: [
    least('ecbplus', 'corroboration', 0.64),
    least('ecbplus', 'precision', 0.82),
    most('ecbplus', 'false', 0.15),
    least('ecbplus', 'conll', 0.66),
    least('origin', 'macro', 0.9),
    least('korea', 'corroboration', 0.65),
    least('port-strike', 'corroboration', 0.75),
    most('korea', 'wrongConflicts', 1),
    most('port-strike', 'wrongConflicts', 1),
    most('korea', 'boilerplate', 0),
    most('port-strike', 'boilerplate', 0),
  ],
};
