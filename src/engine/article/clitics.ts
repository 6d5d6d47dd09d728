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
