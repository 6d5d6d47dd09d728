import assert from 'node:assert/strict';
import {
  agentsOf,
  appositionsOf,
  byPhraseOf,
  childrenOf,
  clauseOf,
  complementsOf,
  conjunctsOf,
  equatedWith,
  governorOf,
  headOf,
  indirectObjectsOf,
  isPredicate,
  isWithin,
  lightObjectsOf,
  lightVerbOf,
  markerOf,
  nominalArgumentsOf,
  nounPhraseOf,
  objectsOf,
  obliquesOf,
  patientsOf,
  subjectsOf,
  subtreeOf,
  verbGroupOf,
  type Tree,
  type VerbGroup,
} from '../../../src/engine/syntax/clause.ts';
import { at, parseText, words } from './reading.ts';

const marked = (tree: Tree, token: number): string[] =>
  obliquesOf(tree, token).map((argument) => `${argument.marker} ${words(tree, [argument])[0]!}`.trim());

function group(text: string, word: string): VerbGroup & { readonly not: string | null } {
  const tree = parseText(text);
  const found = verbGroupOf(tree, at(tree, word));
  return { ...found, not: found.negation === null ? null : words(tree, [found.negation])[0]! };
}

describe('the index of a tree', () => {
  const tree = parseText('The old bridge over the river collapsed on Monday.');

  it('lists children in text order and the range below a token', () => {
    const bridge = at(tree, 'bridge');
    assert.deepEqual(words(tree, [...childrenOf(tree, bridge)]), ['The', 'old', 'river']);
    assert.deepEqual(subtreeOf(tree, bridge), { from: 0, to: 6 });
    assert.equal(headOf(tree, bridge), at(tree, 'collapsed'));
    assert.equal(headOf(tree, at(tree, 'collapsed')), null);
    assert.ok(isWithin(tree, at(tree, 'river'), bridge));
    assert.ok(!isWithin(tree, at(tree, 'Monday'), bridge));
  });

  it('gives the words of a noun phrase without what stands before and behind it', () => {
    const text = 'She met the mayor of Velm, who resigned on Monday.';
    const spoken = parseText(text);
    const { from, to } = nounPhraseOf(spoken, at(spoken, 'mayor'));
    assert.equal(
      spoken.article.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
      'the mayor of Velm',
    );
  });

  it('gathers what is coordinated', () => {
    const listed = parseText('The police arrested a driver, two students and a teacher.');
    assert.deepEqual(words(listed, conjunctsOf(listed, at(listed, 'driver'))), ['driver', 'students', 'teacher']);
  });
});

describe('who does what to whom', () => {
  it('in an active clause', () => {
    const tree = parseText('Rebels attacked the airport on Friday.');
    const seized = at(tree, 'attacked');
    assert.deepEqual(words(tree, agentsOf(tree, seized)), ['Rebels']);
    assert.deepEqual(words(tree, patientsOf(tree, seized)), ['airport']);
    assert.deepEqual(marked(tree, seized), ['on Friday']);
  });

  it('in a passive clause', () => {
    const tree = parseText('The airport was seized by rebels.');
    const seized = at(tree, 'seized');
    assert.deepEqual(words(tree, agentsOf(tree, seized)), ['rebels']);
    assert.deepEqual(words(tree, patientsOf(tree, seized)), ['airport']);
    assert.deepEqual(words(tree, byPhraseOf(tree, seized)), ['rebels']);
  });

  it('takes no time for an agent', () => {
    const tree = parseText('The work was finished by 2019.');
    assert.deepEqual(agentsOf(tree, at(tree, 'finished')), []);
  });

  it('each of several subjects, and the subject of several verbs', () => {
    const tree = parseText('Tanks and trucks crossed the border and reached the town.');
    assert.deepEqual(words(tree, subjectsOf(tree, at(tree, 'crossed'))), ['Tanks', 'trucks']);
    const reached = subjectsOf(tree, at(tree, 'reached'));
    assert.deepEqual(words(tree, reached), ['Tanks', 'trucks']);
    assert.equal(reached[0]!.path, 'shared');
  });

  it('in relative clauses, by the noun described', () => {
    const tree = parseText('The general who led the attack fled. The village that soldiers burned is empty.');
    const led = subjectsOf(tree, at(tree, 'led'));
    assert.deepEqual(words(tree, led), ['general']);
    assert.equal(led[0]!.path, 'antecedent');
    assert.deepEqual(words(tree, objectsOf(tree, at(tree, 'burned'))), ['village']);
    assert.deepEqual(words(tree, agentsOf(tree, at(tree, 'burned'))), ['soldiers']);
  });

  it('in participle clauses, by the noun described', () => {
    const tree = parseText('She read a letter written by the mayor.');
    assert.deepEqual(words(tree, patientsOf(tree, at(tree, 'written'))), ['letter']);
    assert.deepEqual(words(tree, agentsOf(tree, at(tree, 'written'))), ['mayor']);
  });

  it('in infinitives, by the object or the subject of the governing verb', () => {
    const tree = parseText('The envoy urged both armies to withdraw. The company promised to pay.');
    const withdraw = subjectsOf(tree, at(tree, 'withdraw'));
    assert.deepEqual(words(tree, withdraw), ['armies']);
    assert.equal(withdraw[0]!.path, 'controlled');
    assert.deepEqual(words(tree, subjectsOf(tree, at(tree, 'pay'))), ['company']);
  });

  it('in a clause of circumstance, by the main subject', () => {
    const tree = parseText('A bomb exploded near the station, killing three people.');
    assert.deepEqual(words(tree, agentsOf(tree, at(tree, 'killing'))), ['bomb']);
    assert.deepEqual(words(tree, patientsOf(tree, at(tree, 'killing'))), ['people']);
  });

  it('with a recipient', () => {
    const tree = parseText('The bank gave the city a loan.');
    assert.deepEqual(words(tree, indirectObjectsOf(tree, at(tree, 'gave'))), ['city']);
    assert.deepEqual(words(tree, objectsOf(tree, at(tree, 'gave'))), ['loan']);
  });

  it('leaves a plan without a doer open', () => {
    const tree = parseText('A plan to close the mine was rejected.');
    assert.deepEqual(subjectsOf(tree, at(tree, 'close')), []);
  });
});

describe('nouns of happening', () => {
  it('take arguments by preposition, possessive and compound', () => {
    const tree = parseText("The minister's visit to Lund ended. The attack on the convoy by gunmen failed.");
    const visit = nominalArgumentsOf(tree, at(tree, 'visit')).map(
      (a) => `${a.relation}|${a.marker}|${words(tree, [a])[0]!}`,
    );
    assert.ok(visit.includes('nmod:poss||minister'));
    assert.ok(visit.includes('nmod|to|Lund'));
    const attack = nominalArgumentsOf(tree, at(tree, 'attack')).map((a) => `${a.marker} ${words(tree, [a])[0]!}`);
    assert.ok(attack.includes('on convoy'));
  });

  it('are lent a subject by light verbs', () => {
    const tree = parseText('Envoys held talks in Bern. The guard opened the door.');
    assert.equal(lightVerbOf(tree, at(tree, 'talks')), at(tree, 'held'));
    assert.deepEqual(words(tree, lightObjectsOf(tree, at(tree, 'held'))), ['talks']);
    assert.equal(lightVerbOf(tree, at(tree, 'Envoys')), null);
    assert.deepEqual(lightObjectsOf(tree, at(tree, 'Bern')), []);
  });

  it('and names have other names beside them', () => {
    const tree = parseText('Ines Falk, the mayor of Torsby, spoke first.');
    assert.deepEqual(words(tree, appositionsOf(tree, at(tree, 'Ines'))), ['mayor']);
    assert.deepEqual(words(tree, appositionsOf(tree, at(tree, 'mayor'))), ['Ines']);
    const equal = parseText('Falk is the mayor.');
    assert.deepEqual(words(equal, equatedWith(equal, at(equal, 'Falk'))), ['mayor']);
    assert.deepEqual(words(equal, equatedWith(equal, at(equal, 'mayor'))), ['Falk']);
  });
});

describe('the verb group', () => {
  it('tells past, present and future', () => {
    assert.equal(group('The court freed him.', 'freed').tense, 'past');
    assert.equal(group('The court frees him.', 'frees').tense, 'present');
    assert.equal(group('The court will free him.', 'free').tense, 'future');
    assert.equal(group('The court has freed him.', 'freed').perfect, true);
    assert.equal(group('The court is hearing him.', 'hearing').progressive, true);
  });

  it('tells modals, infinitives and participles', () => {
    assert.equal(group('The talks may fail.', 'fail').modal, 'may');
    assert.equal(group('They plan to leave.', 'leave').infinitive, true);
    assert.equal(group('They plan to leave.', 'leave').tense, 'none');
    assert.equal(group('She read a letter written by the mayor.', 'written').participle, true);
  });

  it('finds what denies it', () => {
    assert.equal(group('The army did not fire.', 'fire').not, 'not');
    assert.equal(group("They haven't met.", 'met').not, "n't");
    assert.equal(group('He never resigned.', 'resigned').not, 'never');
    assert.equal(group('The army fired.', 'fired').not, null);
  });

  it('tells passives and particles', () => {
    assert.equal(group('The law was struck down.', 'struck').passive, true);
    const called = parseText('The union called off the strike.');
    const { particle } = verbGroupOf(called, at(called, 'called'));
    assert.equal(particle, at(called, 'off'));
  });

  it('shares the auxiliary of coordinated participles', () => {
    const tree = parseText('The ship was boarded and searched.');
    assert.equal(verbGroupOf(tree, at(tree, 'searched')).passive, true);
    assert.deepEqual(words(tree, patientsOf(tree, at(tree, 'searched'))), ['ship']);
  });
});

describe('clauses in clauses', () => {
  it('names the clause of a token and what governs it', () => {
    const tree = parseText('The army denied that soldiers had shelled the harbour.');
    const shelled = at(tree, 'shelled');
    assert.equal(clauseOf(tree, at(tree, 'harbour')), shelled);
    assert.equal(clauseOf(tree, at(tree, 'army')), at(tree, 'denied'));
    assert.deepEqual(governorOf(tree, shelled), { token: at(tree, 'denied'), relation: 'ccomp' });
    assert.equal(governorOf(tree, at(tree, 'denied')), null);
    assert.deepEqual(words(tree, complementsOf(tree, at(tree, 'denied'))), ['shelled']);
    assert.equal(markerOf(tree, shelled, 'mark'), 'that');
    assert.ok(isPredicate(tree, shelled));
    assert.ok(!isPredicate(tree, at(tree, 'harbour')));
  });

  it('reads prepositions of several words', () => {
    const tree = parseText('Two people died, according to the mayor.');
    assert.equal(markerOf(tree, at(tree, 'mayor')), 'according to');
  });
});
