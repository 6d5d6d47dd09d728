import { fold } from './words.ts';

/** A name as an id: lower case, ASCII, words joined by hyphens; "actor" where nothing of it is left. */
export function slugOf(name: string): string {
  const plain = plainSlug(name);
  if (plain !== null) return plain;
  const slug = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’.]+/u)
    .map((word) => fold(word).replace(/[^a-z0-9]/gu, ''))
    .filter((word) => word !== '')
    .join('-');
  return slug === '' ? 'actor' : slug;
}

/** The same for a name of ASCII letters and single spaces alone, as most are; null for another. */
function plainSlug(name: string): string | null {
  let wasSpace = true;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const isSpace = unit === 32;
    if (isSpace ? wasSpace : (unit < 97 || unit > 122) && (unit < 65 || unit > 90)) return null;
    wasSpace = isSpace;
  }
  return wasSpace ? null : name.toLowerCase().replaceAll(' ', '-');
}

/** Gives out ids: the slug of a name, then the slug with the number of its next bearer. */
export function idGiver(): (slug: string) => string {
  const given = new Set<string>();
  return (slug) => {
    let id = slug;
    for (let number = 2; given.has(id); number++) id = `${slug}-${number}`;
    given.add(id);
    return id;
  };
}
