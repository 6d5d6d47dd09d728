import assert from 'node:assert/strict';
import { actorsOf, rolesOf } from './reading.ts';

describe('roles', () => {
  it('reads the office before a name', () => {
    assert.deepEqual(rolesOf(actorsOf('Labour Minister Ana Ferreira resigned on Monday.'), 'Ana Ferreira'), [
      'Labour Minister',
    ]);
  });

  it('reads no verb into the words before a name', () => {
    const hired = actorsOf('Tavro Steel was cleared last month after hiring former lawyer Ana Holm for its defence.');
    assert.deepEqual(rolesOf(hired, 'Ana Holm'), ['former lawyer']);
    const retired = actorsOf('The plan was drawn up on Monday by the retired judge Ana Holm.');
    assert.deepEqual(rolesOf(retired, 'Ana Holm'), ['retired judge']);
  });

  it('reads a trade before a name', () => {
    assert.deepEqual(rolesOf(actorsOf('It was late, said bus driver Peter Holm on Monday.'), 'Peter Holm'), [
      'bus driver',
    ]);
  });

  it('reads an apposition after a name and stops before the clause', () => {
    const actors = actorsOf('They asked Peter Holm, a retired judge who lives in Oslo, to lead the talks.');
    assert.deepEqual(rolesOf(actors, 'Peter Holm'), ['retired judge']);
  });

  it('reads an apposition with what it belongs to', () => {
    const actors = actorsOf("Ana Ferreira, the union's general secretary, told reporters that the strike was over.");
    assert.deepEqual(rolesOf(actors, 'Ana Ferreira'), ["union's general secretary"]);
  });

  it('takes who says it at the end for another than the one named before', () => {
    const actors = actorsOf('The council will meet Ana Ferreira, a retired judge said.');
    assert.deepEqual(rolesOf(actors, 'Ana Ferreira'), []);
  });

  it('reads an apposition before a name', () => {
    const actors = actorsOf("The union's general secretary, Ana Ferreira, said the strike was over.");
    assert.deepEqual(rolesOf(actors, 'Ana Ferreira'), ["union's general secretary"]);
  });

  it('gives a repeated description to the one who fits', () => {
    const actors = actorsOf(
      'Kenyan President Samuel Otieno flew to Paris. Prime Minister Ana Ferreira met him. The Kenyan president said nothing.',
    );
    assert.deepEqual(rolesOf(actors, 'Samuel Otieno'), ['Kenyan President', 'Kenyan president']);
  });

  it('leaves a description that fits two people open', () => {
    const actors = actorsOf(
      'President Samuel Otieno met President Ana Ferreira. The president said nothing afterwards.',
    );
    const roles = actors.flatMap((actor) => actor.mentions).filter((mention) => mention.kind === 'role');
    assert.equal(roles.length, 2);
  });

  it('takes no other name for a role', () => {
    const actors = actorsOf('The Bank of Japan, the ECB and the Bank of Canada held rates on Monday.');
    assert.deepEqual(rolesOf(actors, 'Bank of Japan'), []);
  });

  it('reads a rank that is cut short, and what stands before it', () => {
    const actors = actorsOf("The navy's spokesman, Lt. Cmdr. Peter Holm, said that nobody was hurt.");
    assert.deepEqual(rolesOf(actors, 'Peter Holm'), ["navy's spokesman", 'Lt. Cmdr.']);
    const counterpart = actorsOf('His Norwegian counterpart, the Danish diplomat Peter Holm, flew home on Monday.');
    assert.deepEqual(rolesOf(counterpart, 'Peter Holm'), ['Norwegian counterpart', 'Danish diplomat']);
  });

  it('reads an apposition with what "with" adds to it', () => {
    const actors = actorsOf(
      'Ana Ferreira, a waitress with nine years behind the bar, told reporters that she was tired.',
    );
    assert.deepEqual(rolesOf(actors, 'Ana Ferreira'), ['waitress with nine years behind the bar']);
  });

  it('takes the title of the next name for no apposition of the one before', () => {
    const actors = actorsOf('The album was made by Peter Holm, drummer Ana Ferreira and others.');
    assert.deepEqual(rolesOf(actors, 'Peter Holm'), []);
    assert.deepEqual(rolesOf(actors, 'Ana Ferreira'), ['drummer']);
  });

  it('reads what a country or a town calls a body behind its name or its acronym', () => {
    const actors = actorsOf(
      "The National Herring Council (NHC), Norway's largest fishing lobby, reported on Monday that stocks were low.",
    );
    assert.deepEqual(rolesOf(actors, 'National Herring Council'), ["Norway's largest fishing lobby"]);
  });

  it('takes what sums up a clause for no role of the place that ends it', () => {
    const actors = actorsOf('The planes landed in Lisbon, a claim that nobody believed.');
    assert.deepEqual(rolesOf(actors, 'Lisbon'), []);
  });

  it('reads the noun for a body before its name, and gives it what is called so again', () => {
    const actors = actorsOf(
      'Shares in the budget airline Quillmar fell on Monday, and those of Tavro Steel rose. The carrier had cut its forecast. The airline industry is in trouble.',
    );
    assert.deepEqual(rolesOf(actors, 'Quillmar'), ['budget airline', 'carrier']);
  });

  it("gives a country's agency what is said of it, by its name or by what it was called before", () => {
    const text = "Norway's state news agency apologised on Monday. Agence Norvège named no reason.";
    assert.deepEqual(rolesOf(actorsOf(text), 'Agence Norvège'), ["Norway's state news agency"]);
    const headline = actorsOf('Norwegian agency regrets error\n\n' + text);
    assert.deepEqual(rolesOf(headline, 'Agence Norvège'), ['Norwegian agency', "Norway's state news agency"]);
    const two = actorsOf(
      'The Danish agency TQK and the Kenyan agency QVR said so. The Kenyan agency added that the agency was closed.',
    );
    assert.deepEqual(rolesOf(two, 'QVR'), ['Kenyan agency', 'Kenyan agency']);
  });

  it('gives the leader of a country to the one person named right before', () => {
    const actors = actorsOf('Samuel Otieno kept away from the feast. The Kenyan president flew to Paris on Tuesday.');
    assert.deepEqual(rolesOf(actors, 'Samuel Otieno'), ['Kenyan president']);
  });

  it('leaves the leader of a country open after two people, or after somebody who is something else', () => {
    for (const text of [
      'Samuel Otieno met Peter Holm. The Kenyan president flew home on Tuesday.',
      'Danish President Samuel Otieno kept away from the feast. The Kenyan president flew to Paris on Tuesday.',
      'Foreign Minister Samuel Otieno kept away from the feast. The Kenyan president flew to Paris on Tuesday.',
    ])
      assert.ok(!rolesOf(actorsOf(text), 'Samuel Otieno').includes('Kenyan president'), text);
  });
});
