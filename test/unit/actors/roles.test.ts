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
});
