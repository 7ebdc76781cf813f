import { TokenKind, type Tokens } from '../base/tokens.js';
import { hashFolded } from '../text/tokenize.js';
import { FUNCTION_WORDS } from './function-words.js';

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** Bits of the languages (see `LANGUAGES`) in which a folded word, by its hash, is a function word. */
const languagesOf = new Map<number, number>();
/** Bit set over the low 16 bits of those hashes. */
const maybe = new Uint32Array(0x10000 / 32);

for (const [number, language] of LANGUAGES.entries()) {
  for (const word of FUNCTION_WORDS[language]!.split(' ')) {
    const hash = hashFolded(word, 0, word.length);
    languagesOf.set(hash, (languagesOf.get(hash) ?? 0) | (1 << number));
    maybe[(hash & 0xffff) >>> 5]! |= 1 << (hash & 31);
  }
}

/** Fewer words than this, and no function word among them, tell no language. */
const FEWEST_WORDS = 20;
/** Share of function words below which a text of Latin letters is in no language we know. */
const LEAST_SHARE = 0.06;
/** Fewer function words than this tell a language only when they are many for the text. */
const FEW = 4;
const CLEAR_SHARE = 0.12;
/** Tokens looked at in all; a long text is read in strides. */
const MOST_TOKENS = 1200;

/**
 * The language most of a text is in, as a BCP 47 tag, by its letters and its function words;
 * `und` where there is too little to tell.
 */
export function recogniseLanguage(tokens: Tokens): string {
  const counts = new Int32Array(LANGUAGES.length);
  const scripts = new Map<string, number>();
  let words = 0;
  let others = 0;
  const stride = Math.max(1, Math.floor(tokens.count / MOST_TOKENS));
  for (let at = 0; at < tokens.count; at += stride) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const unit = tokens.text.charCodeAt(tokens.start[at]!);
    if (unit >= 0x370) {
      const script = scriptOf(unit);
      const weight = tokens.end[at]! - tokens.start[at]!;
      // Scripts without blanks make one token of many words.
      const size =
        script === 'zh' || script === 'ja' || script === 'th' ? Math.ceil(weight / 2) : 1;
      scripts.set(script, (scripts.get(script) ?? 0) + size);
      others += size;
      continue;
    }
    words++;
    const hash = tokens.hash[at]!;
    if ((maybe[(hash & 0xffff) >>> 5]! & (1 << (hash & 31))) === 0) continue;
    let bits = languagesOf.get(hash) ?? 0;
    while (bits !== 0) {
      const lowest = bits & -bits;
      counts[31 - Math.clz32(lowest)]!++;
      bits ^= lowest;
    }
  }
  if (others > words) return languageOfScripts(scripts, tokens.text);
  return strongest(counts, words);
}

function strongest(counts: Int32Array, words: number): string {
  let best = 0;
  for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[best]!) best = i;
  const count = counts[best]!;
  if (count === 0 || (words < FEWEST_WORDS && count < 2)) return 'und';
  if (count < FEW && count < words * CLEAR_SHARE) return 'und';
  return count < words * LEAST_SHARE ? 'und' : LANGUAGES[best]!;
}

const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x1100, 0x11ff, 'ko'],
  [0x3040, 0x30ff, 'ja'],
  [0x31f0, 0x31ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7ff, 'ko'],
];

function scriptOf(unit: number): string {
  for (const [first, last, language] of SCRIPTS) {
    if (unit >= first && unit <= last) return language;
  }
  return 'und';
}

const KANA_SHARE = 0.1;

function languageOfScripts(scripts: ReadonlyMap<string, number>, text: string): string {
  let best = 'und';
  let most = 0;
  for (const [script, count] of scripts) {
    if (count > most) {
      best = script;
      most = count;
    }
  }
  const kana = scripts.get('ja') ?? 0;
  // Japanese is written in Chinese characters too; kana gives it away, also inside a token.
  if (best === 'zh' && (kana > most * KANA_SHARE || /[\u3040-\u30ff]/.test(text))) return 'ja';
  if (best === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return best;
}
