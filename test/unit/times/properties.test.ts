import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civilDate, dayNumber, periodOf, type CalendarUnit } from '../../../src/engine/times/calendar.ts';
import { monthNames, weekdayNames } from '../../../src/engine/times/explanation.ts';
import { findExpressions } from '../../../src/engine/times/finding.ts';
import { Reader } from '../../../src/engine/times/reader.ts';
import { dayText, periodValue } from '../../../src/engine/times/render.ts';
import { articleOf, onlyTime, timesOf } from './support.ts';

const someDay = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2049, 12, 31) });

/** TIMEX3 values: calendar, week, time of day, duration, set, range, reference. */
const timex3 =
  /^(PAST_REF|PRESENT_REF|FUTURE_REF|P(T?[\dX.]+(Y|M|W|D|H|S|WE|NI|MO|AF|EV|SU|WI))+|P(\d+[YMWD])*(T(\d+[HMS])+)?|P1(MO|AF|EV|NI|SU|WI)|FY\d{4}|(BC)?\d{1,4}(-(\d\d(-\d\d)?|W\d\d(-WE|-\d)?|Q\d|H\d|SP|SU|FA|WI))?(T(\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT))?|XXXX-(\d\d(-\d\d)?|WXX-(\d|WE)|XX-XX|XX-\d\d|SP|SU|FA|WI|Q\d|H\d)(T.*)?|[^/]+\/[^/]+)$/;

describe('properties of resolved times', () => {
  it('gives a rendered day back', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom('iso', 'month first', 'day first'), (day, form) => {
        const { year, month, day: ofMonth } = civilDate(day);
        const name = monthNames[month - 1]!;
        const words = {
          iso: dayText(day),
          'month first': `${name} ${ofMonth}, ${year}`,
          'day first': `${ofMonth} ${name} ${year}`,
        };
        const text = words[form as keyof typeof words];
        const time = onlyTime(`It opened on ${text}.`, '2025-02-28');
        assert.equal(time.value, dayText(day));
        assert.equal(time.text, text);
      }),
    );
  });

  it('gives the value of a rendered period back', () => {
    const words: Partial<Record<CalendarUnit, (day: number) => string>> = {
      month: (day) => `${monthNames[civilDate(day).month - 1]!} ${civilDate(day).year}`,
      year: (day) => String(civilDate(day).year),
      decade: (day) => `the ${Math.floor(civilDate(day).year / 10)}0s`,
      quarter: (day) =>
        `the ${['first', 'second', 'third', 'fourth'][Math.floor((civilDate(day).month - 1) / 3)]!} quarter of ${civilDate(day).year}`,
    };
    fc.assert(
      fc.property(someDay, fc.constantFrom<CalendarUnit>('month', 'year', 'decade', 'quarter'), (day, unit) => {
        const time = onlyTime(`It opened in ${words[unit]!(day)}.`, '2025-02-28');
        assert.equal(time.value, periodValue(periodOf(unit, day)));
      }),
    );
  });

  it('moves every day counted from publication by as many weeks as the publication moves', () => {
    const told = weekdayNames.map((name) => `The council met on ${name}.`);
    const sentences = [
      ...told,
      ...weekdayNames.map((name) => `The council will meet on ${name}.`),
      'It rained yesterday.',
      'It will rain tomorrow.',
      'It rained last Friday.',
      'It rained on Monday morning.',
      'The day before yesterday it rained.',
    ];
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), fc.constantFrom(...sentences), (day, weeks, sentence) => {
        const before = onlyTime(sentence, dayText(day)).value!;
        const after = onlyTime(sentence, dayText(day + weeks * 7)).value!;
        const number = (value: string): number =>
          dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)));
        assert.equal(number(after) - number(before), weeks * 7);
      }),
    );
  });

  it('moves every week and weekend counted from publication likewise', () => {
    const sentences = [
      'It rained last week.',
      'It will rain next week.',
      'It rained earlier this week.',
      'It rained two weeks ago.',
      'It will rain this weekend.',
      'It rained over the weekend.',
    ];
    const monday = (value: string): number => {
      const january4 = dayNumber(Number(value.slice(0, 4)), 1, 4);
      return january4 - ((january4 + 3) % 7) + (Number(value.slice(6, 8)) - 1) * 7;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1980, 1, 1), max: dayNumber(2049, 12, 31) }),
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom(...sentences),
        (day, weeks, sentence) => {
          const before = onlyTime(sentence, dayText(day)).value!;
          const after = onlyTime(sentence, dayText(day + weeks * 7)).value!;
          assert.equal(monday(after) - monday(before), weeks * 7, `${before} ${after}`);
        },
      ),
    );
  });

  it('has offsets that hold, values that are TIMEX3 and never throws, whatever the words', () => {
    const words = fc.constantFrom(
      ...'the of a last next this two 2019 March Monday 12 12th first quarter week years day ago later - , . and to early mid end every about noon 6:30 p.m. in on half past few century 1990s May the that same year morning 4/3/2025 2025-02-28 Christmas old fiscal until since will met another hundreds whole entire night nights dawn overnight long time ago ahead come Ramadan 1 \u200b \ud800 １２ ٣'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.option(someDay), (parts, day) => {
        const text = parts.join(' ');
        const { times } = timesOf(text, day === null ? undefined : dayText(day));
        let end = 0;
        for (const time of times) {
          assert.equal(text.slice(time.start, time.end), time.text);
          assert.ok(time.start >= end, 'expressions do not overlap');
          end = time.end;
          assert.notEqual(time.why, '');
          if (time.value !== null) assert.match(time.value, timex3, `${time.text} = ${time.value}`);
          for (const reading of time.readings) assert.match(reading.value, timex3, `${time.text} = ${reading.value}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  it('are read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        timesOf(text, '2025-02-28');
      }),
      { numRuns: 50 },
    );
    for (const text of [
      '99999999 years ago',
      '65 million years ago',
      'in 99999999999999999999 days',
      '4 years before 9999 BC',
      "'''''1990s",
      '1-1-1',
      '12-',
      '31/31/2020',
      '00:00:99',
    ])
      timesOf(text, '2025-02-28');
  });

  it('have no value where time is too deep for one', () => {
    assert.equal(onlyTime('It died out 65000000 years ago.', '2025-02-28').value, null);
  });
});

/** A reader that counts how often the grammar looks at a token. */
class CountingReader extends Reader {
  looks = 0;

  override word(at: number): ReturnType<Reader['word']> {
    this.looks += 1;
    return super.word(at);
  }

  override lower(at: number): string {
    this.looks += 1;
    return super.lower(at);
  }
}

describe('the work of finding', () => {
  it('grows with the text and no faster, also where every word could begin a time', () => {
    for (const chunk of [
      'of the of the 1 1 1 ',
      '1 ',
      '. . . ',
      'the last ',
      'first of the ',
      '1 and 1 or ',
      'two hundred and ',
      'about nearly ',
      'Monday , the ',
      '12-',
      'early mid ',
    ]) {
      const looks = (copies: number): number => {
        const article = articleOf(`x ${chunk.repeat(copies)}`, '2025-02-28');
        const reader = new CountingReader(article.tokens, false);
        findExpressions(article, reader);
        return reader.looks / Math.max(1, article.tokens.length);
      };
      const [small, large] = [looks(200), looks(2000)];
      assert.ok(large <= small * 1.1 + 1, `${chunk}: ${small} looks a token, then ${large}`);
    }
  });

  it('is no more for each character than in prose, where nothing begins a time', () => {
    const looks = (text: string): number => {
      const article = articleOf(text, '2025-02-28');
      const reader = new CountingReader(article.tokens, false);
      findExpressions(article, reader);
      return reader.looks / text.length;
    };
    const prose = looks(
      'The minister met the two envoys on Wednesday and said that a third round of talks would begin in May. One of them had left the capital at the weekend, after more than a year in which the price of bread had doubled. '.repeat(
        20,
      ),
    );
    for (const chunk of [
      'of the of the 1 1 1 ',
      '1 2 3 4567 890 12 ',
      '1 of 12 ',
      '. . . ...',
      'the last ',
      'that the ',
      'about nearly ',
      'at the at a ',
    ])
      assert.ok(looks(chunk.repeat(200)) <= prose, chunk);
  });
});
