/**
 * Countries and what news calls them: name | other names | its people | capital and seat of government | buildings and
 * districts that stand for the government. After mledoze/countries (ODbL 1.0), with the forms of the press added.
 */
const rows = `
Afghanistan|Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan|Afghan, Afghans|Kabul
Albania|Republic of Albania|Albanian, Albanians|Tirana
Algeria|People's Democratic Republic of Algeria|Algerian, Algerians|Algiers
Andorra|Principality of Andorra|Andorran, Andorrans|Andorra la Vella
Angola|Republic of Angola|Angolan, Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan, Antiguans|Saint John's
Argentina|Argentine Republic|Argentine, Argentines, Argentinian, Argentinians, Argentinean|Buenos Aires|Casa Rosada
Armenia|Republic of Armenia|Armenian, Armenians|Yerevan
Australia|Commonwealth of Australia|Australian, Australians|Canberra
Austria|Republic of Austria|Austrian, Austrians|Vienna
Azerbaijan|Republic of Azerbaijan|Azerbaijani, Azerbaijanis, Azeri, Azeris|Baku
Bahamas|Commonwealth of the Bahamas|Bahamian, Bahamians|Nassau
Bahrain|Kingdom of Bahrain|Bahraini, Bahrainis|Manama
Bangladesh|People's Republic of Bangladesh|Bangladeshi, Bangladeshis|Dhaka
Barbados||Barbadian, Barbadians|Bridgetown
Belarus|Republic of Belarus|Belarusian, Belarusians, Belarussian|Minsk
Belgium|Kingdom of Belgium|Belgian, Belgians|Brussels
Belize||Belizean, Belizeans|Belmopan
Benin|Republic of Benin|Beninese|Porto-Novo, Cotonou
Bermuda||Bermudian, Bermudians
Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian, Bolivians|La Paz, Sucre
Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina, BiH|Bosnian, Bosnians|Sarajevo
Botswana|Republic of Botswana|Motswana, Batswana|Gaborone
Brazil|Federative Republic of Brazil, Brasil|Brazilian, Brazilians|Brasília, Brasilia|Planalto
Brunei||Bruneian, Bruneians|Bandar Seri Begawan
Bulgaria|Republic of Bulgaria|Bulgarian, Bulgarians|Sofia
Burkina Faso||Burkinabe, Burkinabé|Ouagadougou
Burundi|Republic of Burundi|Burundian, Burundians|Gitega, Bujumbura
Cambodia|Kingdom of Cambodia|Cambodian, Cambodians|Phnom Penh
Cameroon|Republic of Cameroon|Cameroonian, Cameroonians|Yaoundé
Canada||Canadian, Canadians|Ottawa|Parliament Hill
Cape Verde|Cabo Verde|Cape Verdean, Cape Verdeans|Praia
Cayman Islands||Caymanian, Caymanians
Central African Republic|CAR||Bangui
Chad|Republic of Chad|Chadian, Chadians|N'djamena
Chile|Republic of Chile|Chilean, Chileans|Santiago|La Moneda
China|People's Republic of China, PRC|Chinese|Beijing|Zhongnanhai
Colombia|Republic of Colombia|Colombian, Colombians|Bogotá, Bogota
Comoros|Union of the Comoros|Comorian, Comorians|Moroni
Cook Islands||Cook Islander, Cook Islanders|Avarua
Costa Rica|Republic of Costa Rica|Costa Rican, Costa Ricans|San José
Croatia|Republic of Croatia|Croatian, Croatians, Croat, Croats|Zagreb
Cuba|Republic of Cuba|Cuban, Cubans|Havana
Curaçao|Curacao|Curaçaoan|Willemstad
Cyprus|Republic of Cyprus|Cypriot, Cypriots|Nicosia
Czech Republic|Czechia|Czech, Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa|Congolese|Kinshasa
Denmark|Kingdom of Denmark|Danish, Dane, Danes|Copenhagen
Djibouti|Republic of Djibouti|Djiboutian, Djiboutians
Dominican Republic||Dominican, Dominicans|Santo Domingo
Dominica|Commonwealth of Dominica||Roseau
Ecuador|Republic of Ecuador|Ecuadorean, Ecuadoreans, Ecuadorian, Ecuadorians|Quito
Egypt|Arab Republic of Egypt|Egyptian, Egyptians|Cairo
El Salvador|Republic of El Salvador|Salvadoran, Salvadorans, Salvadorean|San Salvador
Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean, Equatorial Guineans|Malabo
Eritrea|State of Eritrea|Eritrean, Eritreans|Asmara
Estonia|Republic of Estonia|Estonian, Estonians|Tallinn
Eswatini|Swaziland, Kingdom of Eswatini|Swazi, Swazis|Mbabane, Lobamba
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian, Ethiopians|Addis Ababa
Falkland Islands||Falkland Islander, Falkland Islanders
Faroe Islands||Faroese|Tórshavn
Fiji|Republic of Fiji|Fijian, Fijians|Suva
Finland|Republic of Finland|Finnish, Finn, Finns|Helsinki
France|French Republic|French, Frenchman, Frenchmen, Frenchwoman|Paris|Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay
French Guiana||Guianese|Cayenne
French Polynesia||French Polynesian, French Polynesians|Papeetē
Gabon|Gabonese Republic|Gabonese|Libreville
Gambia|Republic of the Gambia, The Gambia|Gambian, Gambians|Banjul
Georgia||Georgian, Georgians|Tbilisi
Germany|Federal Republic of Germany|German, Germans|Berlin
Ghana|Republic of Ghana|Ghanaian, Ghanaians|Accra
Gibraltar||Gibraltarian, Gibraltarians
Greece|Hellenic Republic|Greek, Greeks|Athens
Greenland||Greenlandic, Greenlander, Greenlanders|Nuuk
Grenada||Grenadian, Grenadians|St. George's
Guadeloupe||Guadeloupean|Basse-Terre
Guam||Guamanian, Guamanians|Hagåtña
Guatemala|Republic of Guatemala|Guatemalan, Guatemalans|Guatemala City
Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean|Bissau
Guinea|Republic of Guinea|Guinean, Guineans|Conakry
Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
Haiti|Republic of Haiti|Haitian, Haitians|Port-au-Prince
Honduras|Republic of Honduras|Honduran, Hondurans|Tegucigalpa
Hong Kong||Hong Konger, Hong Kongers, Hongkonger, Hongkongers
Hungary||Hungarian, Hungarians|Budapest
Iceland|Republic of Iceland|Icelandic, Icelander, Icelanders|Reykjavik
India|Republic of India, Bharat|Indian, Indians|New Delhi, Delhi
Indonesia|Republic of Indonesia|Indonesian, Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian, Iranians|Tehran, Teheran
Iraq|Republic of Iraq|Iraqi, Iraqis|Baghdad
Ireland|Republic of Ireland|Irish, Irishman, Irishmen|Dublin
Israel|State of Israel|Israeli, Israelis|Jerusalem
Italy|Italian Republic|Italian, Italians|Rome|Quirinale, Palazzo Chigi
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Ivorian, Ivorians|Yamoussoukro
Jamaica||Jamaican, Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian, Jordanians|Amman
Kazakhstan|Republic of Kazakhstan|Kazakh, Kazakhs, Kazakhstani, Kazakhstanis|Astana, Nur-Sultan|Akorda
Kenya|Republic of Kenya|Kenyan, Kenyans|Nairobi
Kiribati||I-Kiribati|South Tarawa
Kosovo|Republic of Kosovo|Kosovar, Kosovars, Kosovan|Pristina
Kuwait|State of Kuwait|Kuwaiti, Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
Laos|Lao People's Democratic Republic, Lao PDR|Lao, Laotian, Laotians|Vientiane
Latvia|Republic of Latvia|Latvian, Latvians|Riga
Lebanon|Lebanese Republic|Lebanese|Beirut
Lesotho|Kingdom of Lesotho|Basotho, Mosotho|Maseru
Liberia|Republic of Liberia|Liberian, Liberians|Monrovia
Libya|State of Libya|Libyan, Libyans|Tripoli
Liechtenstein|Principality of Liechtenstein|Liechtensteiner, Liechtensteiners|Vaduz
Lithuania|Republic of Lithuania|Lithuanian, Lithuanians|Vilnius
Luxembourg|Grand Duchy of Luxembourg|Luxembourgish, Luxembourger, Luxembourgers
Macau|Macao|Macanese
Madagascar|Republic of Madagascar|Malagasy|Antananarivo
Malawi|Republic of Malawi|Malawian, Malawians|Lilongwe
Malaysia||Malaysian, Malaysians|Kuala Lumpur
Maldives|Republic of Maldives|Maldivian, Maldivians|Malé, Male
Mali|Republic of Mali|Malian, Malians|Bamako
Malta|Republic of Malta|Maltese|Valletta
Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
Martinique||Martinican, Martinicans|Fort-de-France
Mauritania|Islamic Republic of Mauritania|Mauritanian, Mauritanians|Nouakchott
Mauritius|Republic of Mauritius|Mauritian, Mauritians|Port Louis
Mexico|United Mexican States, México|Mexican, Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian, Micronesians|Palikir
Moldova|Republic of Moldova|Moldovan, Moldovans|Chisinau, Chișinău
Monaco|Principality of Monaco|Monegasque
Mongolia||Mongolian, Mongolians|Ulaanbaatar, Ulan Bator
Montenegro||Montenegrin, Montenegrins|Podgorica
Montserrat||Montserratian, Montserratians
Morocco|Kingdom of Morocco|Moroccan, Moroccans|Rabat
Mozambique|Republic of Mozambique|Mozambican, Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw, Naypyitaw
Namibia|Republic of Namibia|Namibian, Namibians|Windhoek
Nauru|Republic of Nauru|Nauruan, Nauruans|Yaren
Nepal|Federal Democratic Republic of Nepal|Nepalese, Nepali, Nepalis|Kathmandu|Singha Durbar
Netherlands|Holland, Kingdom of the Netherlands|Dutch, Dutchman, Dutchmen|The Hague, Amsterdam
New Caledonia||New Caledonian, New Caledonians|Nouméa
New Zealand|Aotearoa, NZ|New Zealander, New Zealanders|Wellington|Beehive
Nicaragua|Republic of Nicaragua|Nicaraguan, Nicaraguans|Managua
Nigeria|Federal Republic of Nigeria|Nigerian, Nigerians|Abuja|Aso Rock
Niger|Republic of Niger|Nigerien, Nigeriens|Niamey
Niue||Niuean, Niueans|Alofi
North Korea|Democratic People's Republic of Korea, DPRK, D.P.R.K.|North Korean, North Koreans|Pyongyang
North Macedonia|Republic of North Macedonia, Macedonia|Macedonian, Macedonians|Skopje
Norway|Kingdom of Norway|Norwegian, Norwegians|Oslo
Oman|Sultanate of Oman|Omani, Omanis|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani, Pakistanis|Islamabad
Palau|Republic of Palau|Palauan, Palauans|Ngerulmud
Palestine|State of Palestine|Palestinian, Palestinians|Ramallah
Panama|Republic of Panama|Panamanian, Panamanians|Panama City
Papua New Guinea|PNG|Papua New Guinean, Papua New Guineans|Port Moresby
Paraguay|Republic of Paraguay|Paraguayan, Paraguayans|Asunción
Peru|Republic of Peru|Peruvian, Peruvians|Lima
Philippines|Republic of the Philippines|Philippine, Filipino, Filipinos, Filipina, Filipinas|Manila|Malacañang, Malacanang
Poland|Republic of Poland|Polish, Pole, Poles|Warsaw
Portugal|Portuguese Republic|Portuguese|Lisbon
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican, Puerto Ricans|San Juan
Qatar|State of Qatar|Qatari, Qataris|Doha
Republic of the Congo|Congo-Brazzaville, Republic of Congo||Brazzaville
Romania||Romanian, Romanians|Bucharest|Cotroceni Palace
Russia|Russian Federation|Russian, Russians|Moscow|Kremlin
Rwanda|Republic of Rwanda|Rwandan, Rwandans|Kigali
Réunion|Reunion
Saint Helena||Saint Helenian
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian, Kittitians|Basseterre
Saint Lucia|St. Lucia|Saint Lucian, St. Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian, Vincentians|Kingstown
Samoa|Independent State of Samoa|Samoan, Samoans|Apia
San Marino|Republic of San Marino|Sammarinese
Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean
Saudi Arabia|Kingdom of Saudi Arabia|Saudi, Saudis, Saudi Arabian|Riyadh
Senegal|Republic of Senegal|Senegalese|Dakar
Serbia|Republic of Serbia|Serbian, Serbians, Serb, Serbs|Belgrade
Seychelles|Republic of Seychelles|Seychellois
Sierra Leone|Republic of Sierra Leone|Sierra Leonean, Sierra Leoneans|Freetown
Singapore|Republic of Singapore|Singaporean, Singaporeans
Slovakia|Slovak Republic|Slovak, Slovaks, Slovakian|Bratislava
Slovenia|Republic of Slovenia|Slovenian, Slovenians, Slovene, Slovenes|Ljubljana
Solomon Islands||Solomon Islander, Solomon Islanders|Honiara
Somalia|Federal Republic of Somalia|Somali, Somalis|Mogadishu|Villa Somalia
South Africa|Republic of South Africa|South African, South Africans|Pretoria|Union Buildings
South Korea|Republic of Korea, ROK|South Korean, South Koreans|Seoul|Blue House
South Sudan|Republic of South Sudan|South Sudanese|Juba
Spain|Kingdom of Spain|Spanish, Spaniard, Spaniards|Madrid|Moncloa
Sri Lanka|Democratic Socialist Republic of Sri Lanka, Ceylon|Sri Lankan, Sri Lankans|Colombo
Sudan|Republic of the Sudan|Sudanese|Khartoum
Suriname|Surinam|Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish, Swede, Swedes|Stockholm
Switzerland|Swiss Confederation|Swiss|Bern, Berne
Syria|Syrian Arab Republic|Syrian, Syrians|Damascus
Taiwan|Republic of China, ROC|Taiwanese|Taipei
Tajikistan|Republic of Tajikistan|Tajik, Tajiks|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian, Tanzanians|Dodoma
Thailand|Kingdom of Thailand|Thai, Thais|Bangkok
Timor-Leste|East Timor|Timorese, East Timorese|Dili
Togo|Togolese Republic|Togolese|Lomé, Lome
Tonga|Kingdom of Tonga|Tongan, Tongans|Nukuʻalofa, Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian, Trinidadians|Port of Spain
Tunisia|Tunisian Republic, Republic of Tunisia|Tunisian, Tunisians|Tunis
Turkey|Türkiye, Turkiye, Republic of Turkey|Turkish, Turk, Turks|Ankara
Turkmenistan||Turkmen, Turkmens|Ashgabat
Turks and Caicos Islands||Turks and Caicos Islander, Turks and Caicos Islanders|Cockburn Town
Tuvalu||Tuvaluan, Tuvaluans|Funafuti
Uganda|Republic of Uganda|Ugandan, Ugandans|Kampala
Ukraine||Ukrainian, Ukrainians|Kyiv, Kiev
United Arab Emirates|UAE, U.A.E., Emirates|Emirati, Emiratis|Abu Dhabi
United Kingdom|Great Britain, Britain, U.K., UK|British, Briton, Britons|London|Downing Street, Whitehall, Westminster
United States|United States of America, U.S., US, USA, U.S.A., America|American, Americans|Washington, Washington D.C.|White House, Capitol Hill
Uruguay|Oriental Republic of Uruguay|Uruguayan, Uruguayans|Montevideo
Uzbekistan|Republic of Uzbekistan|Uzbek, Uzbeks, Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Vatican, Holy See
Venezuela|Bolivarian Republic of Venezuela|Venezuelan, Venezuelans|Caracas|Miraflores
Vietnam|Viet Nam, Socialist Republic of Vietnam|Vietnamese|Hanoi
Western Sahara||Sahrawi, Sahrawis
Yemen|Republic of Yemen|Yemeni, Yemenis|Sanaa, Sana'a
Zambia|Republic of Zambia|Zambian, Zambians|Lusaka
Zimbabwe|Republic of Zimbabwe|Zimbabwean, Zimbabweans|Harare
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
 * What a phrase has to do with a country: its name, its people, its capital, its government's seat; null where nothing.
 * Of two-letter forms only the capitals count ("US", never "us").
 */
export function countryReference(phrase: string): CountryReference | null {
  if (phrase.length > longestName) return null;
  const found = references.get(countryKey(phrase)) ?? null;
  if (found === null) return null;
  return phrase.length <= 4 && phrase === phrase.toLowerCase() ? null : found;
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
