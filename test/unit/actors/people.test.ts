import assert from 'node:assert/strict';
import { actorNamed, actorsOf, mentionsOf } from './reading.ts';

describe('people in an article', () => {
  it('gives a surname to the one person who bears it', () => {
    const actors = actorsOf('Marta Okonkwo opened the bridge on Friday. Okonkwo said the work had taken two years.');
    assert.deepEqual(mentionsOf(actors, 'Marta Okonkwo'), ['Marta Okonkwo', 'Okonkwo']);
  });

  it('knows that a Korean family name stands first', () => {
    const actors = actorsOf('Park Min-jae met the minister in Seoul on Monday. Park said he was hopeful.');
    assert.deepEqual(mentionsOf(actors, 'Park Min-jae'), ['Park Min-jae', 'Park']);
  });

  it('keeps two people of one surname apart', () => {
    const actors = actorsOf('Helena Voss and her brother Daniel Voss founded the firm. Helena Voss left it in 2010.');
    assert.equal(mentionsOf(actors, 'Helena Voss').length, 2);
    assert.equal(mentionsOf(actors, 'Daniel Voss').length, 1);
  });

  it('marks a surname that fits two people as a likely link only', () => {
    const actors = actorsOf('Helena Voss met Daniel Voss in Berlin. Voss told reporters that the talks went well.');
    const unsure = actors.flatMap((actor) => actor.mentions).filter((mention) => mention.uncertain);
    assert.deepEqual(
      unsure.map((mention) => mention.text),
      ['Voss'],
    );
  });

  it('leaves titles and possessives outside the name', () => {
    const actors = actorsOf("Prime Minister Ingrid Solheim's plan was praised by Dr. Omar Haddad.");
    assert.equal(actorNamed(actors, 'Ingrid Solheim').mentions.filter((mention) => mention.kind === 'name').length, 1);
    assert.equal(actorNamed(actors, 'Omar Haddad').type, 'person');
  });
});
