/**
 * National days that are called by a name many countries use ("Independence Day", "National Day"): which day it is follows
 * from the country named beside it. Facts, by country and its adjectives in lower case, with month and day.
 */
const countriesOf: Readonly<Record<string, string>> = {
  independence:
    'afghanistan afghan 8-19, algeria algerian 7-05, america american u.s. us 7-04, angola angolan 11-11,' +
    ' argentina argentine argentinian 7-09, armenia armenian 9-21, bangladesh bangladeshi 3-26,' +
    ' belarus belarusian 7-03, brazil brazilian 9-07, cambodia cambodian 11-09, chile chilean 9-18,' +
    ' colombia colombian 7-20, cyprus cypriot 10-01, ecuador ecuadorean 8-10, estonia estonian 2-24,' +
    ' finland finnish 12-06, georgia georgian 5-26, ghana ghanaian 3-06, greece greek 3-25, haiti haitian 1-01,' +
    ' india indian 8-15, indonesia indonesian 8-17, jamaica jamaican 8-06, jordan jordanian 5-25,' +
    ' kazakhstan kazakh 12-16, kenya kenyan 12-12, kosovo kosovan 2-17, latvia latvian 11-18,' +
    ' lebanon lebanese 11-22, lithuania lithuanian 2-16, malaysia malaysian 8-31, mexico mexican 9-16,' +
    ' moldova moldovan 8-27, morocco moroccan 11-18, myanmar burma burmese 1-04, namibia namibian 3-21,' +
    ' nigeria nigerian 10-01, pakistan pakistani 8-14, peru peruvian 7-28, philippines philippine 6-12,' +
    ' poland polish 11-11, sudan sudanese 1-01, syria syrian 4-17, tanzania tanzanian 12-09,' +
    ' tunisia tunisian 3-20, uganda ugandan 10-09, ukraine ukrainian 8-24, venezuela venezuelan 7-05,' +
    ' zambia zambian 10-24, zimbabwe zimbabwean 4-18',
  national:
    'austria austrian 10-26, belgium belgian 7-21, china chinese 10-01, france french 7-14,' +
    ' hungary hungarian 8-20, iceland icelandic 6-17, kuwait kuwaiti 2-25, malaysia malaysian 8-31,' +
    ' norway norwegian 5-17, portugal portuguese 6-10, qatar qatari 12-18, romania romanian 12-01,' +
    ' russia russian 6-12, saudi 9-23, singapore singaporean 8-09, spain spanish 10-12, sweden swedish 6-06,' +
    ' switzerland swiss 8-01, taiwan taiwanese 10-10, emirates emirati uae 12-02, vietnam vietnamese 9-02',
  republic: 'india indian 1-26, italy italian 6-02, pakistan pakistani 3-23, turkey turkish 10-29',
  constitution: 'japan japanese 5-03, norway norwegian 5-17, poland polish 5-03, spain spanish 12-06',
  victory:
    'bangladesh bangladeshi 12-16, croatia croatian 8-05, france french 5-08, russia russian 5-09,' +
    ' turkey turkish 8-30',
  unity: 'germany german 10-03, russia russian 11-04, ukraine ukrainian 1-22',
  liberation: 'bulgaria bulgarian 3-03, italy italian 4-25, kuwait kuwaiti 2-26, netherlands dutch 5-05',
};

/** Day of each, by the first word of its name and the country's: `"independence ghana"`. */
const days: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  Object.entries(countriesOf).flatMap(([name, list]) =>
    list.split(', ').flatMap((entry) => {
      const words = entry.split(' ');
      const [month, day] = words.pop()!.split('-').map(Number);
      return words.map((word): [string, readonly [number, number]] => [`${name} ${word}`, [month!, day!]]);
    }),
  ),
);

const countryWords: ReadonlySet<string> = new Set([...days.keys()].map((key) => key.split(' ')[1]!));

/** First words of the names of such days, in lower case. */
export const nationalDayWords: readonly string[] = Object.keys(countriesOf);

/** Whether a word (lower case) names a country of the list or is its adjective. */
export function isNationalWord(lower: string): boolean {
  return countryWords.has(lower);
}

/**
 * Month and day of a country's day; null where the list has none.
 * @param name first word of its name: "independence"
 * @param country the country or its adjective
 */
export function nationalDay(name: string, country: string): readonly [month: number, day: number] | null {
  return days.get(`${name} ${country}`) ?? null;
}
