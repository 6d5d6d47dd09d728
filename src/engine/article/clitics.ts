/** Shortened verbs and the possessive, as they stand after a word. */
export const clitics: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);

/** Words written together that are two tokens: where the second begins. */
export const joinedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ["d'ye", 2],
  ["'tis", 2],
  ["'twas", 2],
]);

/**
 * Prefixes that stay with a lower-case word after their hyphen ("re-elected", "non-binding"), as in Universal
 * Dependencies; before a name they stand apart ("pro-Narvian"), so that the name can be found.
 */
export const prefixes: ReadonlySet<string> = new Set([
  'e', 'non', 'pre', 'anti', 're', 'co', 'post', 'pro', 'multi', 'ex', 'semi', 'sub', 'neo', 'micro', 'macro', 'intra', 'inter', 'un', 'counter', 'socio',
  'mini', 'ultra', 'de', 'bi', 'cross', 'psycho', 'arch', 'quasi', 'pseudo', 'trans', 'extra', 'infra', 'bio', 'geo', 'tele',
]); // prettier-ignore

/** Letters that make one sign with a dollar after them. */
export const currencies: ReadonlySet<string> = new Set(['US', 'A', 'C', 'S', 'HK', 'NZ', 'NT', 'AU', 'CA', 'R']);
