/** How a kind is told in the present tense: with one party, and with a second one. */
export const phrases: Readonly<Record<string, readonly [string, string]>> = {
  meeting: ['A meets', 'A meets B'],
  visit: ['A travels', 'A visits B'],
  talks: ['A holds talks', 'A holds talks with B'],
  agreement: ['A reaches an agreement', 'A reaches an agreement with B'],
  vote: ['A votes', 'A votes on B'],
  election: ['A goes to the polls', 'A elects B'],
  denial: ['A denies it', 'A denies B'],
  attack: ['A attacks', 'A attacks B'],
  deployment: ['A deploys forces', 'A deploys B'],
  protest: ['A protests', 'A protests against B'],
  strike: ['A strikes', 'A strikes against B'],
  resignation: ['A resigns', 'A resigns from B'],
  arrest: ['A makes an arrest', 'A arrests B'],
  sanction: ['A imposes sanctions', 'A imposes sanctions on B'],
  acquisition: ['A buys', 'A buys B'],
  appointment: ['A makes an appointment', 'A appoints B'],
  test: ['A tests weapons', 'A tests B'],
  launch: ['A launches', 'A launches B'],
};

/** Words (lemmas) that say more exactly than their kind what is done. */
export const nounPhrases: Readonly<Record<string, readonly [string, string]>> = {
  nomination: ['A makes a nomination', 'A nominates B'],
  withdrawal: ['A withdraws', 'A withdraws'],
  nominate: ['A makes a nomination', 'A nominates B'],
};
