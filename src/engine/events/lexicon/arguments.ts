import type { EventKind } from '../kinds.ts';

/** Nouns by what they are, as far as that decides what their verb tells. */
export const argumentClasses = {
  person:
    'man woman person people coach manager employee worker staff teacher official officer minister director executive chief player aide leader suspect prisoner hostage detainee inmate captive student journalist protester adviser ambassador boss captain crew pirate brigand robber gang gangster militant gunman attacker terrorist rebel criminal thief smuggler trafficker fugitive activist dissident lawmaker fighter spy hacker',
  forces:
    'troop soldier force army brigade battalion unit warship peacekeeper fighter jet marine tank navy regiment division submarine carrier contingent reinforcement bomber',
  weapon: 'missile rocket torpedo satellite spacecraft probe drone projectile',
  shot: 'shot shell fire gunfire gun round bullet weapon rifle pistol salvo artillery mortar cannon teargas gas',
  law: 'bill law act resolution legislation measure amendment budget constitution motion decree ordinance',
  claim: 'claim allegation report accusation suggestion charge rumor rumour statement notion idea story',
  vehicle:
    'car truck bus minibus train lorry van vehicle motorcycle taxi tram jeep pickup suv ambulance driver motorist',
  calamity:
    'earthquake quake tremor aftershock storm hurricane typhoon tornado cyclone tsunami flood fire blaze wildfire landslide avalanche drought explosion blast wave heatwave snowstorm blizzard outage',
  fighting: 'clash clashes fighting war violence battle hostility skirmish conflict firefight combat',
  unrest: 'protest demonstration riot unrest rally',
  demand:
    'threat resistance demand need target deadline challenge requirement goal standard condition expectation criterion opposition obligation fate death objective quota',
  ailment:
    'cancer disease illness leukemia leukaemia tumor tumour diabetes depression addiction infection virus obesity hunger poverty corruption crime inflation racism discrimination terrorism',
  prize: 'award prize emmy oscar grammy medal trophy tony bafta',
  view: 'view word idea opinion information message letter greeting pleasantry glance vow',
  structure:
    'building bridge roof tower dam wall house mine stage factory tunnel block floor ceiling church school crane store shop restaurant hotel hospital library museum bar bank supermarket',
  agreement: 'deal agreement accord pact compromise bargain truce ceasefire balance',
  negotiation: 'talk negotiation dialogue discussion mediation',
  abstract:
    'moment time day night hour season year history point call news word message letter idea dream change chance opportunity success result decision announcement end winter spring summer autumn storm rain',
  fee: 'fee price rate rent fare toll premium commission amount dollar euro pound cent interest tax',
  ideal:
    'virtue value principle tradition spirit honour honor ideal reputation belief faith standard freedom dignity sanctity',
  product:
    'report album book film movie version update patch product game song single figure statement data video photo trailer',
} as const;

/** A class of nouns, or `firm`: what the names of organisations are. */
export type ArgumentClass = keyof typeof argumentClasses | 'firm';

/** Nouns that only count or gather what stands behind their "of". */
export const gatheringWords = 'pocket wave series round string spate number group pair couple dozen hundred thousand';

/**
 * Verbs whose kind hangs on what they are said of: lemma, then the kinds by the class of the object (or passive subject)
 * and of the subject (or by-phrase), and the kind where neither decides.
 */
export const kindsByArgument: Readonly<
  Record<
    string,
    {
      readonly object?: Partial<Record<ArgumentClass, EventKind | null>>;
      readonly subject?: Partial<Record<ArgumentClass, EventKind | null>>;
      /** With any other object. */
      readonly transitive?: EventKind | null;
      readonly else: EventKind | null;
    }
  >
> = {
  meet: { object: { demand: null, abstract: null }, else: 'meeting' },
  fight: {
    object: { ailment: null, calamity: null, law: null, claim: null },
    subject: { ailment: null, calamity: null },
    else: 'armed-conflict',
  },
  battle: {
    object: { ailment: null, calamity: null },
    subject: { ailment: null, calamity: null },
    else: 'armed-conflict',
  },
  nominate: { subject: { prize: 'award' }, else: 'appointment' },
  'break-out': { subject: { fighting: 'armed-conflict', unrest: 'protest' }, else: 'disaster' },
  arrive: { subject: { abstract: null }, else: 'visit' },
  fire: { object: { person: 'resignation', weapon: 'launch', shot: 'attack' }, else: 'attack' },
  hit: { subject: { calamity: 'disaster', weapon: 'attack', shot: 'attack', vehicle: 'accident' }, else: null },
  strike: {
    object: { agreement: 'agreement' },
    subject: { calamity: 'disaster', vehicle: 'accident' },
    else: 'attack',
  },
  release: { object: { person: 'release', product: 'launch' }, subject: { firm: 'launch' }, else: 'release' },
  charge: { object: { person: 'trial', fee: null }, else: 'trial' },
  execute: { object: { person: 'death' }, else: null },
  dismiss: { object: { person: 'resignation', claim: 'denial' }, else: 'resignation' },
  sack: { object: { person: 'resignation' }, else: 'resignation' },
  pass: { object: { law: 'law' }, else: null },
  adopt: { object: { law: 'law' }, else: null },
  sign: { object: { law: 'law' }, else: 'agreement' },
  send: { object: { forces: 'deployment' }, else: 'transfer' },
  withdraw: { object: { forces: 'deployment', claim: 'denial' }, else: null },
  collapse: { subject: { structure: 'disaster', negotiation: 'talks', agreement: 'agreement' }, else: null },
  shake: { subject: { calamity: 'disaster' }, else: null },
  rock: { subject: { calamity: 'disaster' }, else: null },
  sweep: { subject: { calamity: 'disaster' }, else: null },
  burn: {
    object: { structure: 'disaster' },
    subject: { structure: 'disaster', calamity: 'disaster' },
    else: 'disaster',
  },
  demonstrate: { transitive: null, else: 'protest' },
  damage: { else: 'disaster' },
  seize: { object: { person: 'arrest' }, else: 'other' },
  capture: { object: { person: 'arrest' }, else: null },
  give: { else: null },
  hand: { else: 'transfer' },
  open: { else: null },
  roll: { else: null },
  beat: { else: 'sport-result' },
  draw: { transitive: null, else: 'sport-result' },
  advance: { else: null },
  plead: { else: 'trial' },
  hang: { object: { person: 'death' }, subject: { person: 'death' }, else: null },
  bury: { else: 'death' },
  install: { object: { person: 'appointment' }, else: null },
  hire: { else: 'appointment' },
  free: { object: { person: 'release' }, else: 'release' },
  save: { object: { person: 'rescue' }, else: null },
  treat: { object: { person: 'rescue' }, else: null },
  help: { else: null },
  relieve: { object: { person: 'resignation' }, else: 'aid' },
  rally: { transitive: null, else: 'protest' },
  back: { else: null },
  provide: { else: 'aid' },
  acquire: { else: 'acquisition' },
  obtain: { else: null },
  wound: { else: 'injury' },
  tear: { else: null },
  promote: { object: { person: 'appointment' }, transitive: null, else: 'appointment' },
  uphold: { object: { ideal: null }, else: 'trial' },
  'walk-out': { else: 'strike' },
  'lock-up': { object: { person: 'arrest' }, transitive: null, else: 'arrest' },
  sink: { else: 'disaster' },
};

/**
 * Nouns whose kind hangs on what stands before them as one name or behind "of" or "for": lemma, then the kinds by the
 * class of that noun, by its word where no class holds it, and the kind with any other noun behind "of".
 */
export const nounKindsByArgument: Readonly<
  Record<
    string,
    {
      readonly argument?: Partial<Record<ArgumentClass, EventKind | null>>;
      readonly word?: Readonly<Record<string, EventKind | null>>;
      /** Of anything else. */
      readonly of?: EventKind | null;
    }
  >
> = {
  outbreak: { argument: { fighting: 'armed-conflict', unrest: 'protest' } },
  exchange: { argument: { shot: 'armed-conflict', view: null, person: 'release' } },
  nomination: { argument: { prize: 'award' } },
  deal: { word: { great: null, good: null } },
  revolution: { word: { industrial: null, digital: null, sexual: null, scientific: null, technological: null, agricultural: null } },
  trip: { word: { ego: null, acid: null, guilt: null, power: null } },
  promotion: { argument: { person: 'appointment' }, of: null },
  charge: {
    word: {
      cavalry: 'attack', infantry: 'attack', bayonet: 'attack', mounted: 'attack', frontal: 'attack',
      service: null, cover: null, electric: null, electrical: null, explosive: null, admission: null,
      congestion: null, booking: null, extra: null,
    },
  },
}; // prettier-ignore

/** Verbs that tell nothing of their kind with a particle: "hang out", "wound up", "fire up". */
export const changedByParticle: Readonly<Record<string, string>> = {
  hang: 'out on up around together',
  wound: 'up',
  fire: 'up',
  charge: 'up',
  settle: 'in down into',
};

/** Verbs of going that are a visit only where they name where they go. */
export const goingVisits = 'fly sail travel journey';
