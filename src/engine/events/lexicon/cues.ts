/**
 * Words by which a text says how surely, and on whose word, a thing is told. Lists of lower-case forms; verbs stand as
 * lemmas where the list says so.
 */

/** Adverbs that hedge what stands beside them. */
export const hedgingAdverbs =
  'reportedly allegedly apparently possibly perhaps maybe probably likely seemingly supposedly purportedly ostensibly presumably potentially conceivably rumoredly arguably unlikely';

/** Modals that hedge; `can` is left out: ability is no doubt. */
export const hedgingModals = 'may might could';

/** Modals and adverbs that speak of what is still to come. */
export const expectingModals = "will would shall 'll 'd wo";

/** Verbs (lemmas) whose infinitive is only likely: "appears to have sent", "seems to". */
export const hedgingVerbs = 'appear seem tend suggest indicate imply hint speculate suspect signal doubt purport';

/** Participles in the passive that hedge: "is believed to", "are thought to", "is said to". */
export const hedgingPassives =
  'believed thought said reported alleged rumored rumoured understood suspected feared presumed considered seen deemed assumed accused estimated';

/** Nouns whose content is only said or possible: "allegations of", "the possibility of", "reports that". */
export const hedgingNouns =
  'allegation accusation claim rumor rumour report speculation possibility prospect likelihood chance suspicion fear risk potential threat';

/** Verbs (lemmas) whose infinitive or object is still to come: "plans to", "expects". */
export const expectingVerbs =
  'plan intend expect hope aim want schedule promise vow pledge threaten seek prepare propose consider mull weigh agree decide wish offer ask urge demand order call request need';

/** Participles and adjectives before an infinitive that is still to come: "is due to", "are set to", "is about to". */
export const expectingAdjectives =
  'due set scheduled expected planned poised about slated likely ready bound going supposed planning hoping prepared willing unlikely';

/** Verbs (lemmas) that deny their complement. */
export const denyingVerbs = 'deny reject dismiss refute rebut repudiate disavow';

/** Verbs (lemmas) whose complement did not happen: narrator's negation, no denial. */
export const failingVerbs =
  'fail refuse decline avoid prevent refrain stop block cancel avert neglect miss lack forbid';

/** Words that negate. */
export const negators = "not n't never no neither nor without cannot none nobody nothing hardly";

/** Words after a noun of saying that make it an attribution: "reports suggest", "sources say". */
export const anonymousSources =
  'report source official people person witness analyst expert observer media diplomat insider aide critic eyewitness resident critic agent spokesman spokeswoman spokesperson authority police ministry government statement newspaper agency company organization study document record';
