import { fold } from './words.ts';

/** A name as an id: lower case, ASCII, words joined by hyphens; "actor" where nothing of it is left. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’.]+/u)
    .map((word) => fold(word).replace(/[^a-z0-9]/gu, ''))
    .filter((word) => word !== '')
    .join('-');
  return slug === '' ? 'actor' : slug;
}

/** Gives out ids: the slug, then the slug with the number of its next bearer. */
export function idGiver(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const slug = slugOf(name);
    let id = slug;
    for (let number = 2; given.has(id); number++) id = `${slug}-${number}`;
    given.add(id);
    return id;
  };
}
