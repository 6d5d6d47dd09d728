/**
 * The kinds of happening that `Event.type` may name. Closed: what is none of them stays null.
 *
 * - `meeting`, `visit`, `talks`: people come together; one goes to another's place; they negotiate
 * - `agreement`, `law`, `vote`, `election`: what is settled, enacted, voted on, and who is voted in
 * - `statement`, `denial`: something is said, or said not to be so
 * - `attack`, `armed-conflict`, `deployment`, `test`, `launch`: one act of violence, a war, forces moved, arms tried, a
 *   rocket or a campaign started
 * - `protest`, `strike`: people demonstrate; people stop working
 * - `appointment`, `resignation`: into an office and out of it
 * - `arrest`, `trial`, `sentence`, `release`: the steps of the law, and the way out
 * - `death`, `injury`, `disaster`, `accident`, `rescue`: what befalls people, and who gets them out
 * - `aid`, `transfer`, `sanction`, `acquisition`: what is given, handed over, withheld, bought
 * - `award`, `sport-result`: prizes and games
 * - `other`: a happening of a known but rarer kind (a robbery, a delay, a price rise)
 */
export const eventKinds = [
  'accident', 'acquisition', 'agreement', 'aid', 'appointment', 'armed-conflict', 'arrest', 'attack', 'award', 'death',
  'denial', 'deployment', 'disaster', 'election', 'injury', 'launch', 'law', 'meeting', 'other', 'protest', 'release',
  'rescue', 'resignation', 'sanction', 'sentence', 'sport-result', 'statement', 'strike', 'talks', 'test', 'transfer',
  'trial', 'visit', 'vote',
] as const; // prettier-ignore

export type EventKind = (typeof eventKinds)[number];

/** Kinds that one happening is often told under, beside its own: a summit is a visit, a meeting and talks. */
const told: readonly (readonly EventKind[])[] = [
  ['meeting', 'visit', 'talks'],
  ['talks', 'agreement'],
  ['attack', 'death', 'injury', 'armed-conflict'],
  ['disaster', 'accident', 'death', 'injury', 'rescue'],
  ['strike', 'protest'],
  ['test', 'launch'],
  ['aid', 'transfer'],
  ['arrest', 'trial', 'sentence'],
  ['election', 'vote'],
  ['law', 'vote'],
  ['agreement', 'acquisition'],
  ['statement', 'denial'],
];

/**
 * Whether two kinds may tell one happening: equal, unknown on either side, or in one family ("visit" and "meeting",
 * "attack" and "death").
 */
export function kindsAgree(one: string | null, other: string | null): boolean {
  if (one === other || one === null || other === null) return true;
  return told.some((family) => family.includes(one as EventKind) && family.includes(other as EventKind));
}
