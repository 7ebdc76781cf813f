import { walkTags } from '../tags.js';

/** What of a web page concerns postings. */
export interface PageParts {
  /** The texts of its JSON-LD scripts, in order. */
  readonly scripts: readonly string[];
  /** The address that the page gives itself. */
  readonly canonical: string | null;
}

/**
 * Finds the JSON-LD scripts of a page. The type of a script may be written with entities
 * (`application/ld&#x2B;json`), with parameters and in any case.
 */
export function extractPage(html: string): PageParts {
  const scripts: string[] = [];
  let canonical: string | null = null;
  let inScript = false;
  walkTags(html, false, {
    onOpen: ({ name, attributes }) => {
      if (name === 'script' && isJsonLd(attributes.get('type'))) {
        inScript = true;
        scripts.push('');
      } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
        canonical ??= attributes.get('href') ?? null;
      }
    },
    onText: (text) => {
      if (inScript) scripts[scripts.length - 1] += text;
    },
    onClose: (name) => {
      if (name === 'script') inScript = false;
    },
  });
  return { scripts, canonical };
}

function isJsonLd(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/ld+json';
}
