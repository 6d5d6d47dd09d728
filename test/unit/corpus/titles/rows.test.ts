import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus.ts';
import { withoutRepeats } from '../../../../src/corpus/happenings.ts';
import { readCorpusModels } from '../../../../src/disk/models.ts';
import { annotate } from '../../../../src/engine/annotate.ts';
import { readArticle } from '../../../../src/engine/article/read.ts';
import { write } from '../writing.ts';
import { models } from './titling.ts';

describe('the title of a row', () => {
  it('tells what is said in earnest, not in passing', () => {
    const corpus = new Corpus(readCorpusModels());
    const actors = [{ name: 'Maria Okello' }, { name: 'Kenya', type: 'country' as const }];
    const journey = { type: 'visit', agents: ['Maria Okello'], others: ['Kenya'], on: '2024-05-06' };
    const passing = { ...journey, trigger: 'toured', lemma: 'tour', in: 'Kenya', salience: 0.3 };
    const earnest = { ...journey, trigger: 'visited', lemma: 'visit', salience: 0.7 };
    corpus.put(write({ id: 'a', text: 'Maria Okello toured Kenya on Monday.', actors, events: [passing] }));
    corpus.put(write({ id: 'b', text: 'Maria Okello visited Kenya on Monday.', actors, events: [earnest] }));
    assert.deepEqual(
      corpus.happenings().map(({ title }) => title),
      ['Maria Okello visited Kenya on Monday'],
    );
  });

  it('is of a noun the phrase that says who and whom', () => {
    const corpus = new Corpus(readCorpusModels());
    const nomination = {
      trigger: 'nomination',
      lemma: 'nomination',
      type: 'appointment',
      agents: ['Maria Okello'],
      others: ['Peter Nordin'],
      phrase: { start: -15, end: 26 },
    };
    const actors = [{ name: 'Maria Okello' }, { name: 'Peter Nordin' }];
    corpus.put(write({ id: 'a', text: "Maria Okello's nomination of Peter Nordin.", actors, events: [nomination] }));
    assert.deepEqual(
      corpus.happenings().map(({ title }) => title),
      ["Maria Okello's nomination of Peter Nordin"],
    );
  });

  it('has one article before a name that begins with its own', () => {
    const corpus = new Corpus(readCorpusModels());
    const courier = { name: 'The Kisumu Courier', also: ['Courier'], type: 'organization' as const };
    const visit = { trigger: 'visited', lemma: 'visit', agents: ['Maria Okello'], others: [courier.name] };
    const text = 'The Kisumu Courier is free. On Monday Maria Okello visited the Courier.';
    corpus.put(write({ id: 'a', text, actors: [{ name: 'Maria Okello' }, courier], events: [visit] }));
    for (const { title } of corpus.happenings())
      assert.match(title, /Maria Okello (?:visited the Courier|visits The Kisumu Courier)$/);
  });

  it('is shown once where several happenings of a sentence have the same', () => {
    const corpus = new Corpus(readCorpusModels());
    const text = 'Maria Okello arrived in Kenya for a summit with Peter Nordin on Monday.';
    const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
    corpus.put({ article, annotations: annotate(article, models) });
    const shown = corpus.happenings().filter(({ salience }) => salience >= 0.5);
    assert.ok(shown.length > 0);
    assert.equal(new Set(shown.map(({ title }) => title)).size, shown.length);
  });

  it('is shown for each of two articles that tell two things in the same words', () => {
    const rows = ['a', 'b'].flatMap((id) => {
      const corpus = new Corpus(readCorpusModels());
      const article = readArticle({ id, text: 'Kenya arrested a diver on Monday.', format: 'plain' });
      corpus.put({ article, annotations: annotate(article, models) });
      return corpus.happenings();
    });
    assert.deepEqual(withoutRepeats(rows), rows);
    const [row] = rows;
    assert.ok(withoutRepeats([row!, { ...row!, id: 'another' }])[1]!.salience < 0.5);
  });

  it('leaves to those who ask for all what no line can be made of', () => {
    const corpus = new Corpus(readCorpusModels());
    const text = 'They sold it to him on Monday.';
    const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
    const { events } = annotate(article, models);
    corpus.put({ article, annotations: { ...annotate(article, models), events: events.map((event) => ({ ...event, salience: 0.9 })) } });
    for (const { title, salience } of corpus.happenings()) assert.ok(salience < 0.5, title);
  }); // prettier-ignore
});
