/** What a piece of text is on the page. */
export type Tone = 'strong' | 'quiet' | 'accent' | 'warning' | 'error';

/** Gives a piece of text its tone; without colour every tone is the text itself. */
export type Paint = (tone: Tone, text: string) => string;

/** Opening and closing SGR codes of each tone. */
const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  accent: [36, 39],
  warning: [33, 39],
  error: [31, 39],
};

/** Makes a painter. */
export function makePaint(colour: boolean): Paint {
  if (!colour) return (_tone, text) => text;
  return (tone, text) => {
    if (text === '') return '';
    const [open, close] = CODES[tone];
    return `\u001b[${open}m${text}\u001b[${close}m`;
  };
}
