import type { DayPart, DurationUnit } from './expression.ts';
import { holidayNames } from './holidays.ts';
import { nationalDayWords } from './national-days.ts';
import { is, joinWords, word, type Word } from './word.ts';

/** The words that can stand in a time expression, by their lower-case form. */
/** Decades by name. */
const decadeNames: readonly (readonly [string, number])[] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 100],
];

export const lexicon: ReadonlyMap<string, Word> = buildLexicon();

function buildLexicon(): Map<string, Word> {
  const entries = new Map<string, Word>();
  const add = (spellings: string, entry: Partial<Word>): void => {
    for (const spelling of spellings.split(' ')) {
      const known = entries.get(spelling);
      const made = word(entry);
      entries.set(spelling, known ? joinWords(known, made) : made);
    }
  };

  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  small.split(' ').forEach((name, number) => add(name, { flags: is.number, number }));
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .forEach((name, index) => add(name, { flags: is.number, number: 20 + index * 10 }));
  add('fourty', { flags: is.number, number: 40 });
  add('hundred', { flags: is.number, number: 100 });
  add('thousand', { flags: is.number, number: 1000 });
  add('million', { flags: is.number, number: 1_000_000 });
  add('billion', { flags: is.number, number: 1_000_000_000 });
  add('dozen', { flags: is.number, number: 12 });

  const ordinals =
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
  ordinals.split(' ').forEach((name, index) => add(name, { flags: is.ordinal, ordinal: index + 1 }));
  add('thirtieth', { flags: is.ordinal, ordinal: 30 });
  add('final', { flags: is.ordinal, ordinal: -1 });

  const months = [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sept sep. sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ];
  months.forEach((names, index) => add(names, { flags: is.month, month: index + 1 }));

  const weekdays = [
    'monday mon mon.',
    'tuesday tue tues tue. tues.',
    'wednesday wed wed. weds',
    'thursday thu thur thurs thu. thur. thurs.',
    'friday fri fri.',
    'saturday sat sat.',
    'sunday sun sun.',
  ];
  weekdays.forEach((names, index) => {
    add(names, { flags: is.weekday, weekday: index + 1 });
    add(`${names.split(' ')[0]}s`, { flags: is.weekdays, weekday: index + 1, plural: true });
  });

  const units: readonly (readonly [string, string, DurationUnit])[] = [
    ['second sec sec.', 'seconds secs', 'second'],
    ['minute min min. mins.', 'minutes mins', 'minute'],
    ['hour hr hr. h', 'hours hrs hrs.', 'hour'],
    ['day', 'days', 'day'],
    ['week wk', 'weeks wks', 'week'],
    ['fortnight', 'fortnights', 'fortnight'],
    ['weekend wkend', 'weekends', 'weekend'],
    ['month', 'months', 'month'],
    ['quarter qtr', 'quarters qtrs', 'quarter'],
    ['half', 'halves', 'half'],
    ['year yr yr.', 'years yrs yrs.', 'year'],
    ['decade', 'decades', 'decade'],
    ['century', 'centuries', 'century'],
    ['millennium', 'millennia millenniums', 'millennium'],
  ];
  for (const [one, many, unit] of units) {
    add(one, { flags: is.unit, unit });
    add(many, { flags: is.unit, unit, plural: true });
  }
  add('fiscal financial', { flags: is.fiscal });

  const parts: readonly (readonly [string, DayPart])[] = [
    ['morning mornings', 'MO'],
    ['afternoon afternoons', 'AF'],
    ['evening evenings', 'EV'],
    ['night nights overnight nighttime', 'NI'],
    ['daytime', 'DT'],
    ['midday lunchtime', 'MI'],
    ['midmorning', 'MO'],
    ['midafternoon', 'AF'],
    ['dawn sunrise daybreak', 'MO'],
    ['dusk sunset', 'EV'],
    ['nightfall', 'NI'],
  ];
  for (const [names, part] of parts)
    for (const name of names.split(' '))
      add(name, { flags: is.part, part, plural: name.endsWith('s') && name !== 'overnight' });
  add('noon', { flags: is.clockWord, value: '12' });
  add('midday', { flags: is.clockWord, value: '12' });
  add('midnight', { flags: is.clockWord, value: '0' });

  'spring summer autumn winter'.split(' ').forEach((name, season) => {
    add(name, { flags: is.season, season });
    add(`${name}s`, { flags: is.season, season, plural: true });
    if (season !== 2) add(`${name}time`, { flags: is.season, season });
  });
  add('fall', { flags: is.season, season: 2 });

  add('today', { flags: is.deictic, offset: 0, value: 'day' });
  add('yesterday', { flags: is.deictic, offset: -1, value: 'day' });
  add('tomorrow tmrw', { flags: is.deictic, offset: 1, value: 'day' });
  add('tonight tonite', { flags: is.deictic, offset: 0, value: 'night' });

  add('last', { flags: is.direction, offset: -1, value: 'last' });
  add('past', { flags: is.direction, offset: -1, value: 'past' });
  add('previous preceding prior', { flags: is.direction, offset: -1, value: 'previous' });
  add('next', { flags: is.direction, offset: 1, value: 'next' });
  add('following subsequent ensuing', { flags: is.direction, offset: 1, value: 'following' });
  add('coming upcoming', { flags: is.direction, offset: 1, value: 'coming' });
  add('this', { flags: is.direction, offset: 0, value: 'this' });
  add('current present', { flags: is.direction, offset: 0, value: 'current' });
  add('that same', { flags: is.direction, offset: 0, value: 'that' });
  add('latest', { flags: is.direction, offset: -1, value: 'latest' });
  add('recent', { flags: is.direction, offset: -1, value: 'recent' });
  add('these those', { flags: is.direction, offset: 0, value: 'these' });
  add('the a an', { flags: is.article });

  add('several few many some couple numerous', { flags: is.vague });
  add('couple', { flags: is.vague, value: '2' });
  add('another', { flags: is.vague });
  add('hundreds dozens thousands scores', { flags: is.vague });
  add('1/2 ½ 1/4 ¼ 3/4 ¾', { flags: is.vague });

  add('about around approximately roughly circa some c. ca ca. approx approx. nearabout', {
    flags: is.approximate,
    value: 'APPROX',
  });
  add('nearly almost', { flags: is.approximate, value: 'APPROX' });
  add('more', { flags: is.approximate, value: 'MORE' });
  add('longer', { flags: is.approximate, value: 'MORE' });
  add('less fewer', { flags: is.approximate, value: 'LESS' });
  add('over', { flags: is.approximate, value: 'OVER' });
  add('under', { flags: is.approximate, value: 'UNDER' });
  add('at', { flags: is.approximate, value: 'AT' });
  add('up', { flags: is.approximate, value: 'UP' });
  add('just', { flags: is.approximate, value: 'JUST' });
  add('no', { flags: is.approximate, value: 'NO' });

  add('early small', { flags: is.portion, value: 'START' });
  add('late', { flags: is.portion, value: 'END' });
  add('mid', { flags: is.portion, value: 'MID' });
  add('beginning start dawn outset onset', { flags: is.portion, value: 'START' });
  add('middle midst', { flags: is.portion, value: 'MID' });
  add('end close ending', { flags: is.portion, value: 'END' });
  add('earlier', { flags: is.portion, value: 'EARLIER' });
  add('later', { flags: is.portion, value: 'LATER' });
  add('rest remainder', { flags: is.portion, value: 'REST' });
  add('turn', { flags: is.portion, value: 'TURN' });

  add('ago', { flags: is.after, offset: -1, value: 'ago' });
  add('later afterward afterwards', { flags: is.after, offset: 1, value: 'later' });
  add('earlier beforehand previously', { flags: is.after, offset: -1, value: 'earlier' });
  add('hence', { flags: is.after, offset: 1, value: 'hence' });
  add('before', { flags: is.after, offset: -1, value: 'before' });
  add('after', { flags: is.after, offset: 1, value: 'after' });

  add('now nowadays currently presently', { flags: is.reference, value: 'PRESENT_REF' });
  add('recently lately', { flags: is.reference, value: 'PAST_REF' });
  add('future', { flags: is.reference, value: 'FUTURE_REF' });

  const frequencies: readonly (readonly [string, string])[] = [
    ['hourly', 'PT1H'],
    ['daily nightly everyday', 'P1D'],
    ['weekly', 'P1W'],
    ['fortnightly biweekly bi-weekly', 'P2W'],
    ['monthly', 'P1M'],
    ['bimonthly bi-monthly', 'P2M'],
    ['semiannual semi-annual semiannually biannual bi-annual', 'P6M'],
    ['quarterly', 'P3M'],
    ['annual annually yearly', 'P1Y'],
    ['biennial biennially', 'P2Y'],
    ['semiweekly semi-weekly', 'P1W'],
  ];
  for (const [names, value] of frequencies) add(names, { flags: is.frequency, value });

  const spans: readonly (readonly [string, DurationUnit])[] = [
    ['hourlong', 'hour'],
    ['daylong', 'day'],
    ['nightlong', 'day'],
    ['weeklong', 'week'],
    ['monthlong', 'month'],
    ['yearlong', 'year'],
    ['decadelong', 'decade'],
  ];
  for (const [name, unit] of spans) add(name, { flags: is.each, unit });

  add('am a.m. a.m', { flags: is.meridiem, value: 'am' });
  add('pm p.m. p.m', { flags: is.meridiem, value: 'pm' });
  const zones: readonly (readonly [string, string])[] = [
    ['gmt utc zulu', 'Z'],
    ['est cdt', '-05:00'],
    ['edt', '-04:00'],
    ['cst mdt', '-06:00'],
    ['mst pdt', '-07:00'],
    ['ist', '+05:30'],
    ['hkt sgt', '+08:00'],
    ['eat', '+03:00'],
    ['wat', '+01:00'],
    ['sast', '+02:00'],
    ['pkt', '+05:00'],
    ['pst akdt', '-08:00'],
    ['cet bst', '+01:00'],
    ['cest eet', '+02:00'],
    ['msk', '+03:00'],
    ['jst kst', '+09:00'],
    ['aest', '+10:00'],
    ['et pt ct mt', ''],
  ];
  for (const [names, value] of zones) add(names, { flags: is.zone, value });
  // At the end of a sentence, where the full stop has gone to what is an abbreviation elsewhere.
  add('est.', { flags: is.zone, value: '-05:00', trim: 1 });
  add('ad a.d. ce c.e.', { flags: is.era, value: 'AD' });
  add('bc b.c. bce b.c.e.', { flags: is.era, value: 'BC' });
  add('q1 q2 q3 q4 h1 h2', { flags: is.fiscal, value: 'code' });
  add('all full', { flags: is.each });
  // Adjectives between "the" or "a" and the word a phrase turns on.
  add('near foreseeable immediate distant', { flags: is.approximate });
  add('very latter', { flags: is.portion });
  add('whole entire single further business calendar', { flags: is.vague });
  for (const [name, decade] of decadeNames)
    add(name, { flags: is.shaped, shape: { kind: 'decade', decade, short: true } });
  add('each every per', { flags: is.each });
  for (const name of nationalDayWords) add(name, { flags: is.holiday });
  for (const name of holidayNames.keys()) add(name, { flags: is.holiday });
  return entries;
}
