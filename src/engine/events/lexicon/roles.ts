/**
 * Which kinds of happening read their noun's and verb's arguments in which way; kinds parted by spaces.
 */

/** Those who meet or fight each other do the same: "with" and "between" name agents. */
export const mutualKinds = 'meeting talks agreement armed-conflict sport-result';

/** Nouns of no such kind whose parties do the same: "cooperation with Norway". */
export const mutualNouns = 'cooperation collaboration partnership alliance dialogue coordination';

/** "of X" and "X's" name whom it befalls: "the arrest of", "her death". */
export const befallingKinds = 'arrest death injury appointment trial sentence release rescue acquisition';

/** "of X" names the target, "X's" who does it: "Rome's conquest of Gaul". */
export const targetingKinds = 'attack armed-conflict sanction acquisition rescue release arrest';

/** "to X" names who gets it. */
export const givingKinds = 'aid transfer deployment statement denial award sanction';

/** Nouns of violence whose possessor suffers it: "the mayor's murder". */
export const sufferedNouns =
  'murder killing assassination kidnapping abduction beating slaying shooting stabbing execution lynching hacking firing ouster sacking dismissal impeachment nomination election re-election hiring';

/** Nouns whose possessor suffers it unless "of" names another: "the spy's arrest", but "the court's arrest of the spy". */
export const undergoneNouns =
  'arrest detention capture imprisonment incarceration conviction extradition deportation expulsion eviction release rescue removal suspension recall replacement transfer acquittal';

/** Verbs (lemmas) whose subject goes somewhere: a meeting that it is "for" is the subject's too. */
export const goingVerbs =
  'arrive travel visit fly go come head return sail drive depart leave attend join host hold meet welcome receive';

/** "from X" names who does it: "a threat from", "tests from", "aid from". */
export const issuingKinds = 'statement denial test launch attack aid transfer';

/** Verbs (lemmas) whose subject does what their object names: "imposed sanctions", "oversaw a drill". */
export const doingVerbs =
  'impose lift ease tighten add suspend cancel halt end stop resume begin start continue plan order approve complete oversee lead supervise conduct carry stage organise organize join attend complete perform execute mount wage pursue prepare propose seek consider extend renew sign ratify initiate spearhead coordinate repeat commit expand step pause abandon scrap postpone delay';

/** Verbs (lemmas) that have their object do what the infinitive says: "invited them to stay". */
export const directingVerbs =
  'invite urge ask order tell force persuade convince allow enable help encourage push press command instruct warn advise permit require compel expect want call';

/** Verbs (lemmas) with two objects, whom and what: "sent them arms", "was given an award". */
export const endowingVerbs =
  'send give offer hand grant award pay sell lend promise owe loan supply pass serve lease allocate guarantee bring buy show teach feed leave deny';

/** Verbs (lemmas) whose object comes from somebody: "received arms from", "bought ships from". */
export const receivingVerbs =
  'receive get buy acquire obtain import purchase seize take borrow collect win secure accept demand request seek recover inherit steal rent hire';
