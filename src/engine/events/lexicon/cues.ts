/**
 * Words by which a text says how surely, and on whose word, a thing is told. Lists of lower-case words parted by
 * spaces; verbs and nouns stand as lemmas.
 */

/** Adverbs that hedge what stands beside them. */
export const hedgingAdverbs =
  'reportedly allegedly apparently possibly perhaps maybe probably likely seemingly supposedly purportedly ostensibly presumably potentially conceivably arguably unlikely';

/** Modals that hedge. `can` is left out: ability is no doubt. */
export const hedgingModals = 'may might could';

/** Modals that speak of what is still to come. */
export const expectingModals = "will would shall 'll wo";

/** Conjunctions of condition: what they open has not been said to happen. */
export const conditions = 'if unless whether lest';

/** Verbs whose complement is only likely: "appears to have sent", "suggests that". */
export const hedgingVerbs =
  'appear seem tend suggest indicate imply hint speculate suspect signal purport think believe guess assume fear doubt allege rumor rumour';

/** Adjectives whose complement is only likely: "is likely to". */
export const hedgingAdjectives =
  'likely unlikely possible probable rumored rumoured thought believed alleged suspected';

/** Nouns whose content is only said or possible: "allegations of", "the possibility of". */
export const hedgingNouns =
  'allegation accusation rumor rumour speculation possibility prospect likelihood chance suspicion fear risk potential threat concern hint evidence indication suggestion proof';

/** Nouns whose content is on somebody's word: "reports that", "the union's claim that". */
export const contentNouns =
  'report claim statement story account announcement declaration assertion testimony confirmation disclosure revelation admission confession message news word expression pledge promise vow complaint';

/** Nouns whose infinitive or content is still to come: "a plan to", "calls for". */
export const expectingNouns =
  'plan intention bid attempt effort proposal offer decision agreement promise pledge vow commitment call request demand order threat willingness desire hope goal aim opportunity chance power ability right need invitation deadline talk';

/** Verbs whose infinitive or object is still to come: "plans to", "expects", "considered lifting". */
export const expectingVerbs =
  'plan intend expect hope aim want schedule promise vow pledge threaten seek prepare propose consider mull weigh agree decide wish offer ask urge demand order call request need try attempt strive invite recommend advise encourage plead beg push tell look work aspire opt choose instruct command persuade await anticipate predict forecast';

/** Adjectives before an infinitive that is still to come: "is due to", "are set to". */
export const expectingAdjectives =
  'due set scheduled expected planned poised about slated ready bound supposed prepared willing able eager keen unable reluctant determined needed required intended';

/** Words that negate. */
export const negators = "not n't nt never no neither nor without cannot none nobody nothing hardly";

/** Verbs that deny their complement or the claims that are their object. */
export const denyingVerbs = 'deny reject dismiss refute rebut repudiate disavow withdraw retract';

/** Verbs whose complement or object did not happen: the narrator's negation, no denial. */
export const failingVerbs =
  'fail refuse decline avoid prevent refrain stop block cancel avert neglect miss lack forbid prohibit ban postpone forgo abandon scrap rule';

/** Nouns whose infinitive did not happen: "failure to launch". */
export const failingNouns = 'failure refusal inability lack absence cancellation';

/** Verbs that lend their tense and doubt to the happening that is their subject: "talks will begin". */
export const happeningVerbs =
  'begin start open commence continue resume occur happen take hold end stop finish follow come schedule set plan postpone cancel delay conclude proceed';

/** Reporting verbs whose object is itself reported: "announced a ceasefire"; not "condemned the attack". */
export const contentVerbs =
  'say add note argue insist contend maintain explain put announce report claim allege declare confirm predict forecast estimate suggest indicate hint signal cite mention highlight describe reveal disclose proclaim assert admit acknowledge promise pledge vow';

/** Reporting verbs that accuse: what stands after "of" is on the accuser's word. */
export const accusingVerbs = 'accuse blame suspect';

/** Verbs that name what is not settled when they are negated: "was not confirmed", "were not mentioned". */
export const confirmingVerbs =
  'confirm verify mention disclose establish determine prove substantiate corroborate specify announce';

/** Nouns for what says something without being an actor: "reports suggest", "a statement said". */
export const speakingNouns =
  'report reports statement message source sources study survey poll document documents record article story headline figures data official officials media newspaper speech letter post tweet video';

/** Nouns for people and forces that a country, body or person acts through: "Norwegian troops", "the mayor's aides". */
export const memberNouns =
  'troop force soldier army military navy official government authority police regime administration leader president minister ministry spokesman spokeswoman spokesperson delegation envoy diplomat negotiator team side crew worker staff member employee company firm agency office officer party lawmaker parliament court prosecutor lawyer supporter rebel militant fighter commander general media newspaper scientist researcher doctor official aide adviser representative ambassador guard patrol policeman policewoman sailor pilot airman private sergeant colonel captain engineer surveyor tourist backpacker national citizen prisoner hostage spy';

/** Words before "of" that count or gather what follows: "thousands of workers", "members of the guild". */
export const gatheringNouns =
  'thousand hundred dozen score million number group member majority leader official lot couple pair handful crowd team bunch part rest representative most some many several all both each none one two three';

/** Cues that rest on the word of somebody who stays unnamed: "reportedly", "is believed to", "appears to". */
export const hearsay =
  'reportedly allegedly supposedly purportedly apparently ostensibly seemingly believed thought said understood reported alleged rumored rumoured expected feared appear appears appeared seem seems seemed suggest suggests suggested suggesting indicate indicates indicated indicating allegation allegations rumor rumors rumour rumours speculation report reports accusation accusations suspicion suspicions unlikely likely';

/** Verbs (lemmas) of courts and police: what somebody is charged with is not yet said to have been done by them. */
export const chargingVerbs = 'charge indict arraign prosecute accuse suspect try';

/** Nouns of courts: what stands behind "of" or "for" is what somebody is accused of. */
export const chargingNouns = 'count charge trial indictment prosecution';

/** Verbs (lemmas) whose complement is only wished for or held out: nobody is said to have set about it. */
export const wishingVerbs = 'threaten want demand urge ask request need plead beg advise recommend encourage';

/** Verbs (lemmas) whose gerund did not happen: "escaped being buried". */
export const escapingVerbs = 'escape evade survive';
