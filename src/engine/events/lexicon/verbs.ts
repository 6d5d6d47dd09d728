import type { EventClass } from '../../model.ts';
import type { EventKind } from '../kinds.ts';

/** One class of verbs: kind, event class, weight (how much a reader wants it in a list), and the lemmas. */
export interface VerbGroup {
  readonly kind: EventKind | null;
  readonly class: EventClass;
  readonly weight: number;
  readonly lemmas: string;
}

/** Verbs that tell happenings, grouped by the kind they tell. Gathered by hand from the language of news. */
export const verbGroups: readonly VerbGroup[] = [
  { kind: 'meeting', class: 'occurrence', weight: 0.85, lemmas: 'meet convene confer huddle reunite congregate dine' },
  { kind: 'visit', class: 'occurrence', weight: 0.8, lemmas: 'visit tour arrive travel fly sail journey' },
  {
    kind: 'talks',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'negotiate discuss mediate consult debate renegotiate broker parley bargain phone telephone',
  },
  {
    kind: 'agreement',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'agree ratify reconcile pledge settle compromise accede sign',
  },
  {
    kind: 'statement',
    class: 'reporting',
    weight: 0.3,
    lemmas:
      'say tell state report announce declare claim comment warn add explain note remark argue insist stress emphasize emphasise underline reiterate reaffirm assert contend maintain affirm confirm acknowledge admit concede allege suggest indicate recall recount describe reveal disclose testify inform quote reply respond answer write tweet post predict forecast estimate complain joke quip lament boast caution observe mention highlight voice accuse blame criticize criticise condemn denounce praise hail welcome applaud slam blast urge call ask demand request appeal plead beg promise vow threaten apologize apologise advise recommend propose thank congratulate invite cite conclude opine speculate hint imply signal tout brief proclaim exclaim mutter narrate relate point speak talk remind notify alert assure reassure question challenge dispute decry rebuke chide outline detail',
  },
  { kind: 'denial', class: 'reporting', weight: 0.55, lemmas: 'deny reject rebut refute repudiate disavow dismiss' },
  {
    kind: 'attack',
    class: 'occurrence',
    weight: 0.9,
    lemmas:
      'attack bomb shell strafe raid ambush assault storm invade assassinate shoot stab behead torpedo bombard besiege massacre lynch rape beat firebomb hack kidnap abduct hijack torch ransack loot vandalize vandalise murder slay execute poison detonate gun mug maul sabotage terrorize terrorise persecute',
  },
  {
    kind: 'armed-conflict',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'fight battle clash war skirmish occupy annex',
  },
  {
    kind: 'protest',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'protest demonstrate rally march riot picket chant boycott revolt rebel mutiny',
  },
  { kind: 'strike', class: 'occurrence', weight: 0.8, lemmas: 'strike' },
  { kind: 'election', class: 'occurrence', weight: 0.85, lemmas: 'elect reelect' },
  { kind: 'vote', class: 'occurrence', weight: 0.8, lemmas: 'vote ballot filibuster abstain' },
  {
    kind: 'appointment',
    class: 'occurrence',
    weight: 0.75,
    lemmas:
      'appoint nominate hire rehire promote install inaugurate recruit designate swear succeed reappoint enlist reinstate',
  },
  {
    kind: 'resignation',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'resign quit abdicate retire oust sack depose impeach unseat topple overthrow demote',
  },
  {
    kind: 'arrest',
    class: 'occurrence',
    weight: 0.85,
    lemmas: 'arrest detain apprehend nab handcuff capture seize jail imprison extradite deport intern',
  },
  {
    kind: 'trial',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'charge indict prosecute sue arraign convict acquit overturn uphold rule exonerate subpoena litigate',
  },
  { kind: 'sentence', class: 'occurrence', weight: 0.8, lemmas: 'sentence fine' },
  {
    kind: 'death',
    class: 'occurrence',
    weight: 0.9,
    lemmas: 'kill die perish drown hang electrocute suffocate bury mourn decapitate succumb starve cremate',
  },
  {
    kind: 'injury',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'injure wound hurt maim sprain fracture tear hospitalize hospitalise burn bleed paralyze paralyse cripple',
  },
  {
    kind: 'disaster',
    class: 'occurrence',
    weight: 0.85,
    lemmas:
      'erupt flood devastate destroy damage collapse explode ravage gut engulf rock jolt shake quake hit swamp inundate wreck flatten level blaze ignite batter lash sink raze',
  },
  { kind: 'accident', class: 'occurrence', weight: 0.85, lemmas: 'crash collide derail capsize ram skid' },
  {
    kind: 'rescue',
    class: 'occurrence',
    weight: 0.8,
    lemmas: 'rescue evacuate save airlift treat resuscitate shelter',
  },
  {
    kind: 'aid',
    class: 'occurrence',
    weight: 0.65,
    lemmas: 'aid help assist provide support donate fund finance subsidize subsidise back contribute relieve sponsor',
  },
  {
    kind: 'transfer',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'transfer supply deliver ship export import smuggle sell send hand give lend loan traffic',
  },
  {
    kind: 'deployment',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'deploy dispatch station mobilize mobilise redeploy withdraw garrison',
  },
  { kind: 'test', class: 'occurrence', weight: 0.75, lemmas: 'test trial experiment' },
  {
    kind: 'launch',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'launch fire unveil introduce debut premiere release publish unleash open roll',
  },
  {
    kind: 'sanction',
    class: 'occurrence',
    weight: 0.75,
    lemmas:
      'sanction embargo ban blacklist penalize penalise suspend expel bar prohibit blockade freeze restrict disqualify',
  },
  {
    kind: 'acquisition',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'acquire buy purchase merge takeover outbid privatize nationalize divest procure obtain',
  },
  {
    kind: 'release',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'free liberate pardon parole discharge ransom repatriate',
  },
  {
    kind: 'award',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'award honor honour crown decorate commemorate bestow knight',
  },
  {
    kind: 'sport-result',
    class: 'occurrence',
    weight: 0.7,
    lemmas: 'win lose defeat clinch score tie draw trounce rout edge outscore qualify advance thrash',
  },
  {
    kind: 'law',
    class: 'occurrence',
    weight: 0.75,
    lemmas: 'enact legislate repeal outlaw legalize legalise veto amend pass adopt decree',
  },
  {
    kind: 'other',
    class: 'occurrence',
    weight: 0.6,
    lemmas:
      'steal rob burgle escape flee disappear vanish halt cancel postpone expire inspect investigate evict exhume leak spill demolish shut close reopen confiscate smash defect surrender disarm relocate divorce marry wed intervene repel overrun disband cede scuttle devalue hike unfreeze rebuild revive',
  },
  {
    kind: 'other',
    class: 'occurrence',
    weight: 0.42,
    lemmas:
      'occur happen miss involve target emerge apply submit register implement locate operate punish harm affect limit improve protect conserve confess grant permit dump rip grab crack exploit abuse torture harass haunt bully deprive forge falsify launder bribe swindle defraud scam exile trap strand isolate quarantine vaccinate infect diagnose amputate transplant rehabilitate graduate enrol enroll volunteer decide opt bid renovate refurbish connect link pump dig drill mine dam harvest plant sow log chop slaughter cull fish hunt poach clone patch update upgrade download upload reboot migrate encrypt print translate edit rewrite revise review assess evaluate audit calculate measure count compare analyse analyze examine interview photograph record videotape film document portray depict perform rehearse dance compose paint sculpt design invent pioneer patent copy imitate plagiarize retaliate avenge react capitulate retreat demobilize comply encourage motivate attract persuade convince coax deter dissuade discourage lure trick deceive mislead cheat betray abandon desert ditch exclude eliminate eradicate exterminate extinguish douse contain spread extend stretch bend bow kneel pray worship bless baptise baptize christen retake recapture reclaim regain retain keep secure guarantee insure mortgage foreclose auction tender outsource subcontract downsize restructure reform overhaul streamline automate digitise digitize nationalise privatise deregulate tax levy exempt refund reimburse compensate owe earn gain net gross profit total undergo sustain suffer endure survive outlive recover recuperate heal cure feed house clothe equip arm train debrief interrogate grill quiz probe swoop descend converge gather assemble disperse scatter separate divide unify align ally side unite galvanise inspire stir spur trigger fuel stoke inflame exacerbate worsen aggravate ease alleviate mitigate soften calm defuse pacify stabilise stabilize normalise normalize resume restart relaunch rename rebrand scrap axe shelve thaw melt evaporate boil overheat emit pollute clean purge cleanse dispose recycle reuse salvage retrieve mark salute cheer boo heckle jeer mock ridicule insult offend provoke taunt disrupt divert delay search monitor cut raise lower increase decrease boost reduce slash impose lift grow rise fall drop jump surge plunge soar climb decline peak build replace expand restore repair change leave return enter join celebrate sing play star broadcast air move immigrate pay spend invest borrow default discover find uncover detect lay knock take bring accept choose select pick approve endorse block refuse violate breach obey defy develop produce manufacture create form establish found dissolve split cooperate collaborate partner pivot shift turn lead head command order instruct force compel attend host hold check place assign trade sever slip intercept patrol guard tighten escalate intensify strengthen deepen bolster weaken undermine renew solve resolve complete finish pull push cost lean wait work anchor serve study teach learn wear eat drink drive ride walk run swim throw catch kick cross commit plan prepare plot conspire scheme attempt seek pursue chase track trace identify name dub follow accompany escort surround confront face endanger contaminate seal sweep exercise',
  },
  {
    kind: null,
    class: 'perception',
    weight: 0.3,
    lemmas: 'see hear watch witness notice spot feel view listen sense overhear',
  },
  {
    kind: null,
    class: 'aspectual',
    weight: 0.35,
    lemmas: 'begin start commence continue stop end cease discontinue initiate terminate persist prolong last',
  },
  {
    kind: null,
    class: 'causative',
    weight: 0.35,
    lemmas: 'cause spark prompt result induce allow enable let make prevent ensure',
  },
  {
    kind: null,
    class: 'state',
    weight: 0.15,
    lemmas:
      'believe think know want hope fear wish need love hate like own possess belong remain stay live exist include consist depend deserve expect intend consider suspect doubt oppose respect appreciate understand regard require lie stand reside prefer trust worry concern matter seem appear mean represent reflect underscore show pose present rely aim enjoy lack trail rank weigh resemble',
  },
];

/** Irregular forms: lemma, past, participle (and a second form of either after a slash). */
export const irregularVerbs =
  'arise arose arisen;relay relayed relayed;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;bet bet bet;bid bid bid;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;bring brought brought;broadcast broadcast broadcast;build built built;burn burned/burnt burned/burnt;burst burst burst;buy bought bought;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forecast forecast/forecasted forecast/forecasted;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got/gotten;give gave given;go went gone;grow grew grown;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;learn learned/learnt learned/learnt;leave left left;lend lent lent;let let let;lie lay/lied lain/lied;lose lost lost;make made made;mean meant meant;meet met met;mistake mistook mistaken;overthrow overthrew overthrown;overtake overtook overtaken;pay paid paid;plead pleaded/pled pleaded/pled;prove proved proved/proven;put put put;quit quit quit;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;speak spoke spoken;speed sped sped;spend spent spent;spill spilled/spilt spilled/spilt;spin spun spun;split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;strike struck struck/stricken;strive strove striven;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood;undertake undertook undertaken;uphold upheld upheld;wake woke woken;wear wore worn;weep wept wept;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;write wrote written;hang hanged/hung hanged/hung;wed wed/wedded wed/wedded;rebuild rebuilt rebuilt;resell resold resold;retell retold retold;outbid outbid outbid;overrun overran overrun;overcome overcame overcome;forgo forwent forgone;foresee foresaw foreseen;swell swelled swollen;leap leapt/leaped leapt/leaped;input input input;upset upset upset;thrust thrust thrust;tread trod trodden;slit slit slit;rend rent rent';

/** Verbs of more than one syllable that double their last consonant ("admitted", "referred"). */
export const doublingVerbs =
  'admit commit submit permit transmit omit refer prefer transfer confer occur recur incur deter defer control patrol compel expel propel repel equip abet rebel regret outbid kidnap hijack program forget upset begin overrun impel quit rebut';
