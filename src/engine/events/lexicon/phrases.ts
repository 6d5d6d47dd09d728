import type { EventClass } from '../../model.ts';
import type { EventKind } from '../kinds.ts';

/** Verbs with a particle or a fixed complement that tell one happening: "walk out", "strike down", "take place". */
export interface PhraseGroup {
  readonly kind: EventKind | null;
  readonly class: EventClass;
  readonly weight: number;
  /** Phrases parted by semicolons; the first word is a verb's lemma, the others stand as they are. */
  readonly phrases: string;
}

/** Multi-word triggers, grouped by the kind they tell. */
export const phraseGroups: readonly PhraseGroup[] = [
  {
    kind: 'strike',
    class: 'occurrence',
    weight: 0.85,
    phrases: 'walk out;walk off;walk off the job;down tools;go on strike;be on strike;lay down tools;put down tools',
  },
  {
    kind: 'resignation',
    class: 'occurrence',
    weight: 0.8,
    phrases: 'step down;stand down;step aside;bow out;lay off;let go;throw out',
  },
  {
    kind: 'attack',
    class: 'occurrence',
    weight: 0.85,
    phrases:
      'open fire;return fire;gun down;blow up;set off;shoot down;set fire;set alight;set ablaze;break into;take aim;beat up;mow down;shoot dead',
  },
  {
    kind: 'trial',
    class: 'occurrence',
    weight: 0.75,
    phrases: 'strike down;stand trial;go on trial;press charges;hand down',
  },
  { kind: 'agreement', class: 'occurrence', weight: 0.75, phrases: 'sign on;sign off;team up;shake hands' },
  { kind: 'talks', class: 'occurrence', weight: 0.7, phrases: 'return to the table;sit down;pick up the phone' },
  { kind: 'armed-conflict', class: 'occurrence', weight: 0.85, phrases: 'exchange fire;trade fire' },
  { kind: 'election', class: 'occurrence', weight: 0.8, phrases: 'go to the polls' },
  {
    kind: 'death',
    class: 'occurrence',
    weight: 0.9,
    phrases: 'pass away;lose his life;lose her life;lose their lives;succumb to;burn to death;stab to death',
  },
  {
    kind: 'disaster',
    class: 'occurrence',
    weight: 0.85,
    phrases: 'burn down;catch fire;burst into flames;go up in flames;blow down;wash away;break out',
  },
  {
    kind: 'accident',
    class: 'occurrence',
    weight: 0.8,
    phrases: 'run over;knock down;run aground;plow into;plough into;slam into;crash into',
  },
  {
    kind: 'arrest',
    class: 'occurrence',
    weight: 0.85,
    phrases: 'take into custody;turn himself in;turn herself in;round up;lock up;give up',
  },
  { kind: 'appointment', class: 'occurrence', weight: 0.75, phrases: 'take office;take over;swear in;sign up' },
  { kind: 'acquisition', class: 'occurrence', weight: 0.75, phrases: 'buy out;snap up;buy up' },
  {
    kind: 'law',
    class: 'occurrence',
    weight: 0.7,
    phrases: 'come into force;take effect;go into effect;come into effect',
  },
  { kind: 'launch', class: 'occurrence', weight: 0.7, phrases: 'lift off;blast off;roll out' },
  { kind: 'statement', class: 'reporting', weight: 0.35, phrases: 'call on;call for;point out;speak out' },
  { kind: 'denial', class: 'reporting', weight: 0.5, phrases: 'brush off;brush aside' },
  {
    kind: 'other',
    class: 'occurrence',
    weight: 0.65,
    phrases:
      'call off;put off;shut down;close down;pull out;carry out;cut off;break up;break down;break off;make off;take off;take part;take place;run out;turn down;show up;check into;check in;check out;set up;give birth;go down;go up;come back;pick up;drop out;move in;move into;head back;tear down;fall through;phase out;knock out;bring in;come under;hand over;turn over;back down;pull off;take away;turn away',
  },
  {
    kind: null,
    class: 'aspectual',
    weight: 0.35,
    phrases: 'go on;carry on;kick off;get under way;get underway;wind down;end up',
  },
  { kind: null, class: 'occurrence', weight: 0.35, phrases: 'rule out;rule in' },
  { kind: null, class: 'causative', weight: 0.35, phrases: 'lead to;bring about;result in;touch off' },
];

/** Nouns written with a hyphen that tell happenings, by kind: the tokens part at the hyphen. */
export const hyphenatedNouns: readonly (readonly [EventKind, string])[] = [
  ['strike', 'walk-out'],
  ['strike', 'lock-out'],
  ['agreement', 'cease-fire'],
  ['other', 'break-in'],
  ['other', 'shake-up'],
  ['other', 'clean-up'],
  ['other', 'build-up'],
  ['other', 'cover-up'],
  ['other', 'cut-off'],
  ['other', 'set-back'],
  ['other', 'start-up'],
  ['other', 'take-off'],
  ['launch', 'lift-off'],
  ['launch', 'blast-off'],
  ['protest', 'sit-in'],
  ['appointment', 'swearing-in'],
  ['acquisition', 'buy-out'],
  ['acquisition', 'take-over'],
  ['vote', 'run-off'],
  ['election', 'by-election'],
  ['election', 're-election'],
  ['sport-result', 'play-off'],
  ['attack', 'hostage-taking'],
  ['attack', 'fire-bombing'],
  ['attack', 'shoot-out'],
  ['meeting', 'get-together'],
  ['accident', 'pile-up'],
];

/** Verbs that lend a noun its clause and tell nothing of their own: "held talks", "paid a visit", "reached a deal". */
export const lightVerbs =
  'hold make give take pay have do reach open strike conduct carry launch stage mount begin start sign enter break deliver issue face receive get undergo suffer commit perform see offer lead call win cast put hammer clinch secure';
