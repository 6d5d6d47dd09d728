/**
 * National days that are called by a name many countries use ("Independence Day", "National Day"): which day it is follows
 * from the country named beside it. Facts, by country and its adjective in lower case.
 */

type NamedDay = 'independence' | 'national' | 'republic' | 'constitution' | 'victory' | 'unity' | 'liberation';

interface Country {
  readonly words: string;
  readonly days: Readonly<Partial<Record<NamedDay, readonly [month: number, day: number]>>>;
}

const countries: readonly Country[] = [
  { words: 'afghanistan afghan', days: { independence: [8, 19] } },
  { words: 'algeria algerian', days: { independence: [7, 5] } },
  { words: 'america american u.s. us', days: { independence: [7, 4] } },
  { words: 'angola angolan', days: { independence: [11, 11] } },
  { words: 'argentina argentine argentinian', days: { independence: [7, 9] } },
  { words: 'armenia armenian', days: { independence: [9, 21] } },
  { words: 'austria austrian', days: { national: [10, 26] } },
  { words: 'bangladesh bangladeshi', days: { independence: [3, 26], victory: [12, 16] } },
  { words: 'belarus belarusian', days: { independence: [7, 3] } },
  { words: 'belgium belgian', days: { national: [7, 21] } },
  { words: 'brazil brazilian', days: { independence: [9, 7] } },
  { words: 'bulgaria bulgarian', days: { liberation: [3, 3] } },
  { words: 'cambodia cambodian', days: { independence: [11, 9] } },
  { words: 'chile chilean', days: { independence: [9, 18] } },
  { words: 'china chinese', days: { national: [10, 1] } },
  { words: 'colombia colombian', days: { independence: [7, 20] } },
  { words: 'croatia croatian', days: { victory: [8, 5] } },
  { words: 'cyprus cypriot', days: { independence: [10, 1] } },
  { words: 'ecuador ecuadorean', days: { independence: [8, 10] } },
  { words: 'estonia estonian', days: { independence: [2, 24] } },
  { words: 'finland finnish', days: { independence: [12, 6] } },
  { words: 'france french', days: { national: [7, 14], victory: [5, 8] } },
  { words: 'georgia georgian', days: { independence: [5, 26] } },
  { words: 'germany german', days: { unity: [10, 3] } },
  { words: 'ghana ghanaian', days: { independence: [3, 6] } },
  { words: 'greece greek', days: { independence: [3, 25] } },
  { words: 'haiti haitian', days: { independence: [1, 1] } },
  { words: 'hungary hungarian', days: { national: [8, 20] } },
  { words: 'iceland icelandic', days: { national: [6, 17] } },
  { words: 'india indian', days: { independence: [8, 15], republic: [1, 26] } },
  { words: 'indonesia indonesian', days: { independence: [8, 17] } },
  { words: 'italy italian', days: { republic: [6, 2], liberation: [4, 25] } },
  { words: 'jamaica jamaican', days: { independence: [8, 6] } },
  { words: 'japan japanese', days: { constitution: [5, 3] } },
  { words: 'jordan jordanian', days: { independence: [5, 25] } },
  { words: 'kazakhstan kazakh', days: { independence: [12, 16] } },
  { words: 'kenya kenyan', days: { independence: [12, 12] } },
  { words: 'kosovo kosovan', days: { independence: [2, 17] } },
  { words: 'kuwait kuwaiti', days: { national: [2, 25], liberation: [2, 26] } },
  { words: 'latvia latvian', days: { independence: [11, 18] } },
  { words: 'lebanon lebanese', days: { independence: [11, 22] } },
  { words: 'lithuania lithuanian', days: { independence: [2, 16] } },
  { words: 'malaysia malaysian', days: { independence: [8, 31], national: [8, 31] } },
  { words: 'mexico mexican', days: { independence: [9, 16] } },
  { words: 'moldova moldovan', days: { independence: [8, 27] } },
  { words: 'morocco moroccan', days: { independence: [11, 18] } },
  { words: 'myanmar burma burmese', days: { independence: [1, 4] } },
  { words: 'namibia namibian', days: { independence: [3, 21] } },
  { words: 'netherlands dutch', days: { liberation: [5, 5] } },
  { words: 'nigeria nigerian', days: { independence: [10, 1] } },
  { words: 'norway norwegian', days: { constitution: [5, 17], national: [5, 17] } },
  { words: 'pakistan pakistani', days: { independence: [8, 14], republic: [3, 23] } },
  { words: 'peru peruvian', days: { independence: [7, 28] } },
  { words: 'philippines philippine', days: { independence: [6, 12] } },
  { words: 'poland polish', days: { independence: [11, 11], constitution: [5, 3] } },
  { words: 'portugal portuguese', days: { national: [6, 10] } },
  { words: 'qatar qatari', days: { national: [12, 18] } },
  { words: 'romania romanian', days: { national: [12, 1] } },
  { words: 'russia russian', days: { national: [6, 12], victory: [5, 9], unity: [11, 4] } },
  { words: 'saudi', days: { national: [9, 23] } },
  { words: 'singapore singaporean', days: { national: [8, 9] } },
  { words: 'spain spanish', days: { national: [10, 12], constitution: [12, 6] } },
  { words: 'sudan sudanese', days: { independence: [1, 1] } },
  { words: 'sweden swedish', days: { national: [6, 6] } },
  { words: 'switzerland swiss', days: { national: [8, 1] } },
  { words: 'syria syrian', days: { independence: [4, 17] } },
  { words: 'taiwan taiwanese', days: { national: [10, 10] } },
  { words: 'tanzania tanzanian', days: { independence: [12, 9] } },
  { words: 'tunisia tunisian', days: { independence: [3, 20] } },
  { words: 'turkey turkish', days: { republic: [10, 29], victory: [8, 30] } },
  { words: 'uganda ugandan', days: { independence: [10, 9] } },
  { words: 'ukraine ukrainian', days: { independence: [8, 24], unity: [1, 22] } },
  { words: 'emirates emirati uae', days: { national: [12, 2] } },
  { words: 'venezuela venezuelan', days: { independence: [7, 5] } },
  { words: 'vietnam vietnamese', days: { national: [9, 2] } },
  { words: 'zambia zambian', days: { independence: [10, 24] } },
  { words: 'zimbabwe zimbabwean', days: { independence: [4, 18] } },
];

const byWord: ReadonlyMap<string, Country['days']> = new Map(
  countries.flatMap(({ words, days }) => words.split(' ').map((word): [string, Country['days']] => [word, days])),
);

const namedDays: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['independence', 'independence'],
  ['national', 'national'],
  ['republic', 'republic'],
  ['constitution', 'constitution'],
  ['victory', 'victory'],
  ['unity', 'unity'],
  ['liberation', 'liberation'],
]);

/** First words of the names of such days, in lower case. */
export const nationalDayWords: readonly string[] = [...namedDays.keys()];

/** Whether a word (lower case) names a country of the list or is its adjective. */
export function isNationalWord(lower: string): boolean {
  return byWord.has(lower);
}

/**
 * Month and day of a country's day; null where the list has none.
 * @param name first word of its name: "independence"
 * @param country the country or its adjective
 */
export function nationalDay(name: string, country: string): readonly [month: number, day: number] | null {
  const key = namedDays.get(name);
  return key === undefined ? null : (byWord.get(country)?.[key] ?? null);
}
