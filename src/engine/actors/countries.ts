import type { Token } from '../model.ts';
import { formAt } from './nameForms.ts';
import { phraseEnds } from './phraseEnds.ts';
import { shownName } from './words.ts';

/**
 * Countries and what news calls them: name | other names | its people | capital and seat of government | buildings and
 * districts that stand for the government. The plural of a word for the people and "Republic of" before a name go without
 * saying. After mledoze/countries (ODbL 1.0), with the forms of the press added.
 */
const rows = `
Afghanistan|Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan|Afghan|Kabul
Albania||Albanian|Tirana
Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
Andorra|Principality of Andorra|Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|Saint John's
Argentina|Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires|Casa Rosada
Armenia||Armenian|Yerevan
Australia|Commonwealth of Australia|Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani, Azeri|Baku
Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
Bahrain|Kingdom of Bahrain|Bahraini|Manama
Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian, Belarussian|Minsk
Belgium|Kingdom of Belgium|Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo, Cotonou
Bermuda||Bermudian
Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian|La Paz, Sucre
Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina, BiH|Bosnian|Sarajevo
Botswana||Motswana, Batswana|Gaborone
Brazil|Federative Republic of Brazil, Brasil|Brazilian|Brasília, Brasilia|Planalto
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe, Burkinabé|Ouagadougou
Burundi||Burundian|Gitega, Bujumbura
Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaoundé
Canada||Canadian|Ottawa|Parliament Hill
Cape Verde|Cabo Verde|Cape Verdean|Praia
Cayman Islands||Caymanian
Central African Republic|CAR||Bangui
Chad||Chadian|N'djamena
Chile||Chilean|Santiago|La Moneda
China|People's Republic of China, PRC|Chinese|Beijing|Zhongnanhai
Colombia||Colombian|Bogotá, Bogota
Comoros|Union of the Comoros|Comorian|Moroni
Cook Islands||Cook Islander|Avarua
Costa Rica||Costa Rican|San José
Croatia||Croatian, Croat|Zagreb
Cuba||Cuban|Havana
Curaçao|Curacao|Curaçaoan|Willemstad
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa|Congolese|Kinshasa
Denmark|Kingdom of Denmark|Danish, Dane|Copenhagen
Djibouti||Djiboutian
Dominican Republic||Dominican|Santo Domingo
Dominica|Commonwealth of Dominica||Roseau
Ecuador||Ecuadorean, Ecuadorian|Quito
Egypt|Arab Republic of Egypt|Egyptian|Cairo
El Salvador||Salvadoran, Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean|Malabo
Eritrea|State of Eritrea|Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland, Kingdom of Eswatini|Swazi|Mbabane, Lobamba
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
Falkland Islands||Falkland Islander
Faroe Islands||Faroese|Tórshavn
Fiji||Fijian|Suva
Finland||Finnish, Finn|Helsinki
France|French Republic|French, Frenchman, Frenchmen, Frenchwoman|Paris|Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay
French Guiana||Guianese|Cayenne
French Polynesia||French Polynesian|Papeetē
Gabon|Gabonese Republic|Gabonese|Libreville
Gambia|Republic of the Gambia, The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Gibraltar||Gibraltarian
Greece|Hellenic Republic|Greek|Athens
Greenland||Greenlandic, Greenlander|Nuuk
Grenada||Grenadian|St. George's
Guadeloupe||Guadeloupean|Basse-Terre
Guam||Guamanian|Hagåtña
Guatemala||Guatemalan|Guatemala City
Guinea-Bissau||Bissau-Guinean|Bissau
Guinea||Guinean|Conakry
Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hong Konger, Hongkonger
Hungary||Hungarian|Budapest
Iceland||Icelandic, Icelander|Reykjavik
India|Bharat|Indian|New Delhi, Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran, Teheran
Iraq||Iraqi|Baghdad
Ireland||Irish, Irishman, Irishmen|Dublin
Israel|State of Israel|Israeli|Jerusalem
Italy|Italian Republic|Italian|Rome|Quirinale, Palazzo Chigi
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Ivorian|Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan||Kazakh, Kazakhstani|Astana, Nur-Sultan|Akorda
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|South Tarawa
Kosovo||Kosovar, Kosovan|Pristina
Kuwait|State of Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
Laos|Lao People's Democratic Republic, Lao PDR|Lao, Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon|Lebanese Republic|Lebanese|Beirut
Lesotho|Kingdom of Lesotho|Basotho, Mosotho|Maseru
Liberia||Liberian|Monrovia
Libya|State of Libya|Libyan|Tripoli
Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg|Grand Duchy of Luxembourg|Luxembourgish, Luxembourger
Macau|Macao|Macanese
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Malé, Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
Martinique||Martinican|Fort-de-France
Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico|United Mexican States, México|Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Palikir
Moldova||Moldovan|Chisinau, Chișinău
Monaco|Principality of Monaco|Monegasque
Mongolia||Mongolian|Ulaanbaatar, Ulan Bator
Montenegro||Montenegrin|Podgorica
Montserrat||Montserratian
Morocco|Kingdom of Morocco|Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw, Naypyitaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal|Federal Democratic Republic of Nepal|Nepalese, Nepali|Kathmandu|Singha Durbar
Netherlands|Holland, Kingdom of the Netherlands|Dutch, Dutchman, Dutchmen|The Hague, Amsterdam
New Caledonia||New Caledonian|Nouméa
New Zealand|Aotearoa, NZ|New Zealander|Wellington|Beehive
Nicaragua||Nicaraguan|Managua
Nigeria|Federal Republic of Nigeria|Nigerian|Abuja|Aso Rock
Niger||Nigerien|Niamey
Niue||Niuean|Alofi
North Korea|Democratic People's Republic of Korea, DPRK, D.P.R.K.|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway|Kingdom of Norway|Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asunción
Peru||Peruvian|Lima
Philippines|Republic of the Philippines|Philippine, Filipino, Filipina|Manila|Malacañang, Malacanang
Poland||Polish, Pole|Warsaw
Portugal|Portuguese Republic|Portuguese|Lisbon
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
Qatar|State of Qatar|Qatari|Doha
Republic of the Congo|Congo-Brazzaville, Republic of Congo||Brazzaville
Romania||Romanian|Bucharest|Cotroceni Palace
Russia|Russian Federation|Russian|Moscow|Kremlin
Rwanda||Rwandan|Kigali
Réunion|Reunion
Saint Helena||Saint Helenian
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia|Saint Lucian, St. Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Independent State of Samoa|Samoan|Apia
San Marino||Sammarinese
Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean
Saudi Arabia|Kingdom of Saudi Arabia|Saudi, Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian, Serb|Belgrade
Seychelles||Seychellois
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean
Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava
Slovenia||Slovenian, Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia|Federal Republic of Somalia|Somali|Mogadishu|Villa Somalia
South Africa||South African|Pretoria|Union Buildings
South Korea|Republic of Korea, ROK|South Korean|Seoul|Blue House
South Sudan||South Sudanese|Juba
Spain|Kingdom of Spain|Spanish, Spaniard|Madrid|Moncloa
Sri Lanka|Democratic Socialist Republic of Sri Lanka, Ceylon|Sri Lankan|Colombo
Sudan|Republic of the Sudan|Sudanese|Khartoum
Suriname|Surinam|Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish, Swede|Stockholm
Switzerland|Swiss Confederation|Swiss|Bern, Berne
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China, ROC|Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
Thailand|Kingdom of Thailand|Thai|Bangkok
Timor-Leste|East Timor|Timorese, East Timorese|Dili
Togo|Togolese Republic|Togolese|Lomé, Lome
Tonga|Kingdom of Tonga|Tongan|Nukuʻalofa, Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian Republic|Tunisian|Tunis
Turkey|Türkiye, Turkiye|Turkish, Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Turks and Caicos Islands||Turks and Caicos Islander|Cockburn Town
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv, Kiev
United Arab Emirates|UAE, U.A.E., Emirates|Emirati|Abu Dhabi
United Kingdom|Great Britain, Britain, U.K., UK|British, Briton, Brit|London|Downing Street, Whitehall, Westminster
United States|United States of America, U.S., US, USA, U.S.A., America|American|Washington, Washington D.C.|White House, Capitol Hill
Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
Uzbekistan||Uzbek, Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Vatican, Holy See
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas|Miraflores
Vietnam|Viet Nam, Socialist Republic of Vietnam|Vietnamese|Hanoi
Western Sahara||Sahrawi
Yemen||Yemeni|Sanaa, Sana'a
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
`;

export interface Country {
  readonly name: string;
  readonly capital: string | null;
}

/** How a phrase refers to a country. */
export type CountryWord = 'name' | 'people' | 'capital' | 'seat';

export interface CountryReference {
  readonly country: Country;
  readonly word: CountryWord;
}

function readRows(): ReadonlyMap<string, CountryReference> {
  const references = new Map<string, CountryReference>();
  const add = (phrases: string, country: Country, word: CountryWord): void => {
    for (const phrase of phrases.split(', ')) {
      const key = countryKey(phrase);
      if (key !== '' && !references.has(key)) references.set(key, { country, word });
    }
  };
  const fields = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
  // Names first: "Singapore" is the country before it is anybody's capital.
  for (const [name = '', others = '', people = '', capitals = '', seats = ''] of fields) {
    const country = { name, capital: capitals.split(', ')[0] || null };
    add(name, country, 'name');
    add(others, country, 'name');
    add(people, country, 'people');
    add(seats, country, 'seat');
    add(capitals, country, 'capital');
  }
  for (const [name = '', , people = '', capitals = ''] of fields) {
    const country = references.get(countryKey(name))?.country ?? { name, capital: capitals.split(', ')[0] || null };
    if (people !== '') add(people.replaceAll(/(?=, |$)/gu, 's'), country, 'people');
    add(`Republic of ${name}`, country, 'name');
  }
  return references;
}

/** The form in which a phrase is looked up: lower case, no spaces, hyphens, stops or apostrophes. */
export function countryKey(phrase: string): string {
  let at = 0;
  let spaces = 0;
  for (; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if (unit === 32) spaces++;
    else if (!isLetter(unit)) break;
  }
  // Letters and spaces alone, as most names are, need no pattern.
  if (at === phrase.length) return spaces === 0 ? phrase.toLowerCase() : phrase.replaceAll(' ', '').toLowerCase();
  return phrase.toLowerCase().replace(/[\s.'’ʻ-]/gu, '');
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

const references = readRows();

/** No name in the list is longer. */
const longestName = 60;

/**
 * Whether {@link countryReference} may know a phrase, by its first and its last word alone: tells most phrases from those
 * of the list before they are put together.
 */
export const mayBeCountry = phraseEnds(references.keys());

/**
 * What a phrase has to do with a country: its name, its people, its capital, its government's seat; null where nothing.
 * Of two-letter forms only the capitals count ("US", never "us").
 */
export function countryReference(phrase: string): CountryReference | null {
  if (phrase.length > longestName || !mayBeCountry(phrase, phrase)) return null;
  const found = references.get(countryKey(phrase)) ?? null;
  if (found === null) return null;
  return phrase.length <= 4 && phrase === phrase.toLowerCase() ? null : found;
}

/** What the tokens from `first` to `end` have to do with a country, as {@link countryReference} says. */
export function countryAt(tokens: readonly Token[], first: number, end: number): CountryReference | null {
  if (!mayBeCountry(tokens[first]!.text, tokens[end - 1]!.text)) return null;
  const form = formAt(tokens, first, end);
  return form.country === undefined ? (form.country = countryReference(shownName(tokens, first, end))) : form.country;
}

const openings: ReadonlySet<string> = new Set(
  rows
    .split(/[|\n]|, /u)
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.slice(0, phrase.indexOf(' ')).toLowerCase()),
);

/** Whether a name of several words for a country or its people begins with this word, in lower case. */
export function opensCountryPhrase(lower: string): boolean {
  return openings.has(lower);
}
