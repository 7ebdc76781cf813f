/** What an element means for the lines of a text. */
export const BREAKS: ReadonlyMap<string, number> = new Map([
  ...words('p h1 h2 h3 h4 h5 h6 pre blockquote figure', 2),
  ...words(
    'address article aside body caption center dd details dialog div dl dt fieldset figcaption ' +
      'footer form header hgroup hr html legend li main menu nav ol section summary table tbody ' +
      'tfoot thead tr ul',
    1,
  ),
]);

/** Elements whose content nobody reads on the page. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style head template noscript noembed noframes svg math iframe object embed audio video canvas title textarea select datalist map'.split(
    ' ',
  ),
);

/** Elements without content, which have no end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Inline elements that a posting may hold; with `BREAKS` they tell HTML from plain text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b br cite code em font i img li mark s small span strong sub sup td th u wbr'.split(' '),
);

function words(names: string, value: number): [string, number][] {
  return names.split(' ').map((name) => [name, value]);
}
