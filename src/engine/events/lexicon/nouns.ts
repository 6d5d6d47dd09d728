import type { EventClass } from '../../model.ts';
import type { EventKind } from '../kinds.ts';

/** One class of nouns that tell happenings; see {@link VerbGroup}. */
export interface NounGroup {
  readonly kind: EventKind | null;
  readonly class: EventClass;
  readonly weight: number;
  readonly lemmas: string;
}

/** Nouns that tell happenings, grouped by the kind they tell. Gathered by hand from the language of news. */
export const nounGroups: readonly NounGroup[] = [
  {
    kind: 'meeting',
    class: 'occurrence',
    weight: 0.8,
    lemmas:
      'meeting summit conference congress gathering convention reunion session encounter rendezvous symposium assembly',
  },
  { kind: 'visit', class: 'occurrence', weight: 0.8, lemmas: 'visit trip tour arrival pilgrimage stopover voyage' },
  {
    kind: 'talks',
    class: 'occurrence',
    weight: 0.7,
    lemmas:
      'talks talk negotiation discussion dialogue mediation consultation debate deliberation bargaining diplomacy',
  },
  {
    kind: 'agreement',
    class: 'occurrence',
    weight: 0.75,
    lemmas:
      'agreement deal pact treaty accord truce ceasefire armistice settlement compromise memorandum contract reconciliation ratification',
  },
  {
    kind: 'statement',
    class: 'reporting',
    weight: 0.4,
    lemmas:
      'statement announcement declaration remark comment report claim allegation accusation speech address warning threat promise vow pledge testimony confession apology confirmation message briefing interview expression proclamation complaint criticism condemnation praise appeal call request demand plea prediction forecast estimate rumor rumour revelation disclosure admission invitation proposal recommendation assertion acknowledgement communique word',
  },
  { kind: 'denial', class: 'reporting', weight: 0.5, lemmas: 'denial rejection rebuttal refutation' },
  {
    kind: 'attack',
    class: 'occurrence',
    weight: 0.85,
    lemmas:
      'attack bombing airstrike strike raid ambush assault shelling bombardment shooting stabbing assassination massacre invasion incursion offensive kidnapping abduction hijacking murder killing homicide slaying gunfire firebombing arson beating hacking cyberattack violence manslaughter rampage genocide siege intrusion execution gunplay rape lynching vandalism sabotage terrorism pogrom beheading persecution looting shootdown',
  },
  {
    kind: 'armed-conflict',
    class: 'occurrence',
    weight: 0.45,
    lemmas:
      'war conflict fighting battle clash skirmish hostilities insurgency occupation warfare combat coup campaign aggression annexation bloodshed crossfire',
  },
  {
    kind: 'protest',
    class: 'occurrence',
    weight: 0.8,
    lemmas:
      'protest demonstration rally march riot unrest uprising revolt rebellion vigil boycott revolution mutiny turmoil picket',
  },
  { kind: 'strike', class: 'occurrence', weight: 0.8, lemmas: 'walkout stoppage lockout shutdown' },
  {
    kind: 'election',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'election poll primary reelection runoff referendum',
  },
  { kind: 'vote', class: 'occurrence', weight: 0.75, lemmas: 'vote ballot voting' },
  {
    kind: 'appointment',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'appointment nomination inauguration promotion hiring succession recruitment',
  },
  {
    kind: 'resignation',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'resignation retirement ouster departure abdication firing dismissal sacking impeachment',
  },
  {
    kind: 'arrest',
    class: 'occurrence',
    weight: 0.8,
    lemmas:
      'arrest detention capture apprehension imprisonment custody extradition deportation incarceration crackdown manhunt roundup',
  },
  {
    kind: 'trial',
    class: 'occurrence',
    weight: 0.75,
    lemmas:
      'trial hearing indictment conviction prosecution lawsuit acquittal verdict arraignment inquest charge ruling suit litigation retrial proceedings',
  },
  { kind: 'sentence', class: 'occurrence', weight: 0.7, lemmas: 'sentence sentencing fine' },
  {
    kind: 'death',
    class: 'occurrence',
    weight: 0.85,
    lemmas: 'death suicide fatality funeral burial drowning demise passing carnage bloodbath cremation',
  },
  {
    kind: 'injury',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'injury wound casualty sprain fracture concussion surgery',
  },
  {
    kind: 'disaster',
    class: 'occurrence',
    weight: 0.85,
    lemmas:
      'earthquake quake flood storm hurricane typhoon tornado cyclone tsunami eruption wildfire fire blaze explosion blast famine drought landslide avalanche mudslide disaster catastrophe outbreak epidemic pandemic aftershock tremor collapse inferno heatwave spill outage blackout crisis flooding tragedy calamity blizzard sinkhole downpour',
  },
  {
    kind: 'accident',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'accident crash collision derailment wreck pileup capsizing mishap sinking',
  },
  { kind: 'rescue', class: 'occurrence', weight: 0.75, lemmas: 'rescue evacuation relief treatment airlift airdrop' },
  {
    kind: 'aid',
    class: 'occurrence',
    weight: 0.5,
    lemmas: 'aid assistance help support donation funding backing bailout subsidy loan grant',
  },
  {
    kind: 'transfer',
    class: 'occurrence',
    weight: 0.6,
    lemmas:
      'transfer delivery shipment supply sale export import smuggling handover exchange trafficking procurement swap',
  },
  {
    kind: 'deployment',
    class: 'occurrence',
    weight: 0.7,
    lemmas:
      'deployment mobilization mobilisation withdrawal redeployment buildup pullout dispatch pullback drawdown sortie overflight',
  },
  {
    kind: 'test',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'test testing drill exercise rehearsal detonation',
  },
  {
    kind: 'launch',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'launch liftoff debut premiere unveiling introduction rollout opening launching',
  },
  {
    kind: 'sanction',
    class: 'occurrence',
    weight: 0.5,
    lemmas: 'sanction embargo ban blockade restriction suspension penalty expulsion violation breach curfew blacklist',
  },
  {
    kind: 'acquisition',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'acquisition takeover merger purchase buyout bid buy offer',
  },
  { kind: 'release', class: 'occurrence', weight: 0.7, lemmas: 'release parole pardon liberation amnesty discharge' },
  {
    kind: 'award',
    class: 'occurrence',
    weight: 0.6,
    lemmas:
      'award prize honor honour ceremony commemoration celebration festival wedding marriage anniversary welcome coronation tribute',
  },
  {
    kind: 'sport-result',
    class: 'occurrence',
    weight: 0.45,
    lemmas: 'game match tournament championship playoff race final goal finale',
  },
  {
    kind: 'sport-result',
    class: 'occurrence',
    weight: 0.65,
    lemmas: 'win loss defeat victory upset touchdown draw rematch comeback semifinal quarterfinal',
  },
  { kind: 'law', class: 'occurrence', weight: 0.6, lemmas: 'enactment legislation repeal veto amendment passage' },
  {
    kind: 'other',
    class: 'occurrence',
    weight: 0.6,
    lemmas:
      'theft robbery burglary heist jailbreak escape disappearance inspection investigation inquiry cancellation postponement retraction correction eviction defection surrender layoff bankruptcy closure crime removal abolition elimination pursuit chase intervention interception purge recall seizure haul devaluation lockdown quarantine handshake',
  },
  {
    kind: 'other',
    class: 'occurrence',
    weight: 0.4,
    lemmas:
      'movement resistance torture enrichment emergency abuse harassment bullying rehab rehabilitation therapy diagnosis vaccination infection transplant operation birth pregnancy abortion adoption divorce engagement graduation enrolment conversation argument quarrel row dispute feud rift standoff stalemate deadlock breakthrough retaliation reprisal revenge reaction response peacekeeping spying espionage racketeering laundering bribery exploitation publication appearance extension assessment reform review evaluation audit survey study analysis examination census count recount update upgrade patch fix download leak hack glitch malfunction mistake error blunder growth recession inflation slump boom bust slide plunge selloff tax raise demotion separation integration unification division split secession independence conquest colonisation exile exodus influx flow rush stampede crush panic scare hoax prank trick joke parade procession concert gig show exhibition fair carnival party feast banquet dinner lunch reception toast service mass prayer sermon lecture class lesson course training workshop seminar contest competition bout fight round inning period overtime save shot kick pass catch throw hit run sprint dash climb ascent descent dive jump leap fall slip landing docking spacewalk orbit mission expedition crossing journey ride drive commute probe search delay disruption diversion setback failure cut increase decrease rise drop surge decline hike reduction expansion restoration repair change shift pivot return entry cooperation collaboration partnership involvement participation construction demolition installation replacement redundancy expiry expiration discovery finding decision choice approval endorsement refusal event incident scandal problem performance broadcast transaction investment payment default trade development production creation formation migration displacement contribution scam fraud corruption conspiracy plot attempt effort flight takeoff patrol surveillance monitoring reconnaissance escalation retreat advance renewal recovery resumption reopening commitment plan project programme damage destruction move step action measure confrontation surcharge overhaul',
  },
  {
    kind: null,
    class: 'aspectual',
    weight: 0.3,
    lemmas: 'start beginning end ending continuation conclusion completion onset',
  },
];

/** Nouns whose plural is no `-s`, or whose `-s` form is the lemma itself. */
export const irregularNouns =
  'crisis crises;talks talks;proceedings proceedings;hostilities hostilities;inquest inquests;casualty casualties';
