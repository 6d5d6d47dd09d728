import { phraseEnds } from './phraseEnds.ts';

/** Parts of the world and former states with their adjectives: name | type of actor | words for its people or side. */
const rows = `
Europe|place|European, Europeans
Africa|place|African, Africans
Asia|place|Asian, Asians
Latin America|place|Latin American, Latin Americans
Siberia|place|Siberian, Siberians
Scotland|place|Scottish, Scot, Scots
England|place|English, Englishman, Englishmen
Wales|place|Welsh
Northern Ireland|place|Northern Irish
Catalonia|place|Catalan, Catalans
Crimea|place|Crimean, Crimeans
Chechnya|place|Chechen, Chechens
Tibet|place|Tibetan, Tibetans
Bavaria|place|Bavarian, Bavarians
Brittany|place|Breton, Bretons
Flanders|place|Flemish
Sicily|place|Sicilian, Sicilians
Corsica|place|Corsican, Corsicans
Kashmir|place|Kashmiri, Kashmiris
Punjab|place|Punjabi, Punjabis
Bengal|place|Bengali, Bengalis
Korea|place|Korean, Koreans
Scandinavia|place|Scandinavian, Scandinavians
Hawaii|place|Hawaiian, Hawaiians
Texas|place|Texan, Texans
California|place|Californian, Californians
Quebec|place|Quebecer, Quebecers
Soviet Union|country|Soviet, Soviets
Yugoslavia|country|Yugoslav, Yugoslavs, Yugoslavian
Czechoslovakia|country|Czechoslovak, Czechoslovakian
West|group|Western
`;

export interface Region {
  readonly name: string;
  readonly type: 'place' | 'country' | 'group';
}

const regions: ReadonlyMap<string, Region> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', type = '', words = ''] = row.split('|');
      const region: Region = { name, type: type === 'country' || type === 'group' ? type : 'place' };
      return words.split(', ').map((word) => [word, region] as const);
    }),
);

/** Whether {@link regionOf} may know a phrase, however it is written, by its first and its last word alone. */
export const mayBeRegion = phraseEnds(regions.keys());

/** The region that an adjective or a word for its people belongs to ("Siberian"), as written with its capital; else null. */
export function regionOf(word: string): Region | null {
  return mayBeRegion(word, word) ? (regions.get(word) ?? null) : null;
}

const byName: ReadonlyMap<string, Region> = new Map([...regions.values()].map((region) => [region.name, region]));

/** The region with this name ("Siberia", "the West"); null where it is none. */
export function regionNamed(name: string): Region | null {
  return byName.get(name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name) ?? null;
}
