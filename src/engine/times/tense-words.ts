/** What a form says of the tense of its clause. */
export type TenseWord =
  'past' | 'perfect' | 'future' | 'modal' | 'plan' | 'postponed' | 'present' | 'opens' | 'opensBare' | 'none';

const forms: readonly (readonly [TenseWord, string])[] = [
  ['future', "will 'll wo shall gonna"],
  ['modal', 'would could should might may must can ca'],
  ['perfect', "has have had 've having"],
  ['past', 'was were did got died used lied tied owed'],
  // Reports told in the present tense are of the day they were made.
  ['past', 'says say reports adds quotes cites'],
  ['present', "is are am 're"],
  [
    'plan',
    'expected due scheduled slated set planned plans plan planning going agreed likely hopes hope hoped wants want wanted intends intend intended vowed urged asked told ordered decided expects expect prepares preparing aims aim seeks ready supposed promised poised invited demanded pledged needs scheduled required allowed',
  ],
  [
    'postponed',
    'postponed moved rescheduled delayed adjourned deferred extended pushed postponing delaying rescheduling adjourning deferring postpone delay reschedule',
  ],
  [
    'opens',
    'begins starts opens ends expires closes resumes meets votes returns kicks runs takes arrives leaves departs retires speaks travels hosts airs debuts goes convenes plays reconvenes',
  ],
  // The same of several, or the noun: the verb only where the time stands right after it ("shipments start in May").
  [
    'opensBare',
    'go begin start open end expire resume arrive depart leave retire return reopen debut meet vote convene gather',
  ],
  // Irregular past forms of verbs that news tells events with.
  [
    'past',
    'said met went came took made gave found left held began became brought thought saw sent knew stood fell led ran wrote sat won lost paid kept spoke chose grew flew rose drew drove broke struck shot fought bought sold sought taught caught felt heard read built spent lent met laid put cut hit shut cast cost spread split quit swore wore tore shook threw knew blew swam sank sang rang rode fled fed bled bred dealt meant slept swept wept kept crept dug hung stuck swung slid lit bid beat bet burst hurt let stole froze woke bore hid dived forgot forbade withdrew overthrew undertook underwent withstood oversaw upheld arose awoke ate',
  ],
  // Words in -ed that are no past forms.
  [
    'none',
    'need indeed speed exceed proceed succeed breed seed greed steed embed hundred sacred naked wicked kindred rugged crooked so-called unprecedented limited unlimited united armed aged alleged advanced supposed talented detailed repeated continued increased combined wounded mixed related united sophisticated complicated experienced',
  ],
];

/** Forms that tell a tense, by lower-case spelling; other words in -ed are taken for past forms. */
export const tenseWords: ReadonlyMap<string, TenseWord> = new Map(
  forms.flatMap(([kind, words]) => words.split(' ').map((word): [string, TenseWord] => [word, kind])),
);
