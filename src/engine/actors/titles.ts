import { wordSet } from './wordSet.ts';

/** Words that stand before a person's name and are no part of it. */
export const honorifics: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh
  shaikh ayatollah mullah pope saint hon messrs madam madame monsieur señor señora herr frau don doña haji alhaji
  datuk dato tan tun chief oba emir sultan king queen prince princess emperor empress duke duchess baron baroness
  count countess crown gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl corporal pvt
  private cmdr commander adm admiral brig brigadier marshal sen senator rep representative congressman congresswoman
  gov governor president minister premier chancellor secretary ambassador mayor judge justice sheriff constable
  inspector detective superintendent officer deputy councillor councilor cllr mp attorney bishop archbishop cardinal
  deacon pastor coach chairman chairwoman chair chairperson speaker spokesman spokeswoman spokesperson director
  analyst leader economist lawyer comrade
`);

/** Nouns that say what a person is: heads of roles ("the federation's general secretary"). */
export const personNouns: ReadonlySet<string> = wordSet(`
  accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ambassador
  analyst anchor apostle archbishop architect artist astronaut athlete attorney author ayatollah banker baron batsman
  bishop blogger boss bowler boxer brigadier broker businessman businesswoman candidate captain cardinal cashier ceo
  cfo chair chairman chairperson chairwoman chancellor chef chief clerk cleric co-founder coach colonel columnist
  comedian commander commissioner commentator composer conductor congressman congresswoman consul consultant
  contractor controller coordinator coroner correspondent councillor councilman councilor councilwoman counsel critic
  cyclist dancer dean defender delegate deputy designer detective dictator diplomat director dissident doctor driver
  economist editor emir emperor engineer entrepreneur envoy executive expert farmer financier fisherman footballer
  foreman forward founder fugitive general geologist goalkeeper governor guard guitarist gunman head headmaster heir
  historian hostage imam inspector interpreter inventor investor investigator jockey journalist judge justice king
  lawmaker lawyer leader lecturer legislator lieutenant major manager marshal master mayor mediator member merchant
  midfielder minister monk musician negotiator neighbour neighbor nominee novelist nurse officer official ombudsman
  oligarch opponent organiser organizer owner painter paramedic parliamentarian partner pastor patriarch philosopher
  photographer physician physicist pianist picket pilot player playwright poet policeman policewoman politician pope
  premier presenter president priest prince princess principal producer professor prosecutor protester publisher
  queen rapper rapporteur rebel rector referee refugee reporter representative resident researcher rival ruler runner
  sailor scholar scientist secretary senator sergeant shareholder sheikh sheriff singer skipper sociologist soldier
  solicitor speaker spokesman spokesperson spokeswoman sprinter spy statesman strategist striker student sultan
  superintendent surgeon surveyor suspect swimmer teacher technician teenager trader trainer treasurer trustee umpire
  veteran vice-president victim volunteer warden warlord winger witness worker writer tycoon billionaire magnate
  dockworker
`);

/** Titles that come before a name with a capital of their own ("Labour Minister"): the head words of them. */
export const officeNouns: ReadonlySet<string> = wordSet(`
  president minister premier chancellor secretary senator governor mayor ambassador general colonel admiral captain
  commissioner speaker king queen prince princess pope chairman chairwoman chairperson chair director judge justice
  commander chief leader representative envoy spokesman spokeswoman spokesperson inspector superintendent sheriff
  congressman congresswoman officer attorney prosecutor professor bishop archbishop cardinal emperor sultan emir ceo
  deputy marshal lieutenant major sergeant brigadier coach manager head editor treasurer
`);

/** Ranks and offices that are cut short before a name: "Maj. Gen. NAME". */
export const shortRanks: ReadonlySet<string> = wordSet(`
  gen. maj. col. lt. capt. sgt. cpl. pvt. adm. cmdr. brig. sen. rep. gov. amb. insp. supt.
`);

/** Nouns that head roles: {@link personNouns}, which a tagger was trained with, and more. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...personNouns,
  ...wordSet(`
    academic acrobat air-hostess apprentice archaeologist astronomer attendant auctioneer auditor barrister bassist
    beekeeper biographer biologist blacksmith bodyguard bookkeeper bookseller botanist bricklayer builder butcher
    butler campaigner caretaker carer carpenter cellist chaplain chauffeur chemist choreographer civilian climber
    cobbler collector comptroller concierge cook counterpart courier creditor criminologist curator custodian
    dealer debutant decorator defendant dentist deserter diver dockhand docker drummer ecologist educator electrician
    engraver epidemiologist ethnographer examiner explorer fencer firefighter fireman fisher florist
    forester freelancer gardener geographer geophysicist goatherd goldsmith governess grandmaster grocer guide
    hairdresser headmistress herder hotelier housekeeper hydrologist illustrator immunologist innkeeper
    jeweller joiner juror keyboardist labourer landlady landlord landowner laureate liaison librarian lifeguard
    linguist lobbyist machinist magistrate maid mathematician mechanic meteorologist midwife millionaire miner
    mobster motorist mountaineer mp mep msp narrator naturalist neurologist oceanographer organist orthodontist
    paediatrician paralegal paratrooper parishioner passenger pathologist percussionist pediatrician pensioner petitioner
    pharmacist pioneer plaintiff plumber policymaker postman postmaster potter preacher proprietor psychiatrist
    psychologist publican racer radiologist rancher ranger realtor rector registrar reservist restaurateur retiree
    rower sculptor seismologist servant settler shepherd shopkeeper smuggler soprano spokesmen statistician steward
    stewardess strongman supervisor surfer swimmer tailor tenant tenor theologian tiler trawlerman translator trumpeter
    undersecretary underwriter urologist vet veterinarian vicar violinist virologist vocalist volcanologist waiter waitress
    watchman weaver welder whistleblower wholesaler winemaker wrestler youngster zoologist
  `),
]);
