import { fold } from '../../text/fold.js';

/** Languages that people speak, in English and in their own and a few other languages. */
const NAMES = `english french german spanish italian portuguese dutch russian ukrainian polish czech slovak
  hungarian romanian bulgarian serbian croatian bosnian slovenian macedonian albanian greek turkish arabic hebrew
  persian farsi urdu hindi bengali bangla punjabi gujarati marathi tamil telugu kannada malayalam sinhala nepali
  chinese mandarin cantonese japanese korean vietnamese thai indonesian malay tagalog filipino swahili amharic
  hausa yoruba igbo zulu xhosa afrikaans swedish norwegian danish finnish icelandic estonian latvian lithuanian
  irish welsh catalan basque galician armenian georgian azerbaijani kazakh uzbek mongolian tibetan burmese khmer
  lao pashto kurdish somali belarusian esperanto latin yiddish luxembourgish maltese
  englisch franzosisch deutsch spanisch italienisch portugiesisch niederlandisch russisch ukrainisch polnisch
  turkisch arabisch chinesisch japanisch koreanisch
  anglais francais allemand espagnol italien portugais neerlandais russe arabe chinois japonais
  ingles frances aleman espanol italiano portugues ruso chino japones arabe castellano
  inglese francese tedesco spagnolo portoghese russo cinese giapponese
  engels frans duits spaans italiaans russisch nederlands
  английский французский немецкий испанский итальянский русский украинский китайский
  angielski niemiecki polski svenska norsk dansk suomi
  中文 日本語 한국어 العربية`;

const names = new Set(NAMES.trim().split(/\s+/));

/** Whether a text is, or begins with, the name of a language that people speak. */
export function isHumanLanguage(text: string): boolean {
  return languageAt(text) !== null;
}

/** The first word of a text as a name of a language, with its place; `null` where it is none. */
export function languageAt(text: string): { readonly start: number; readonly end: number } | null {
  for (const found of fold(text).matchAll(/\p{L}+/gu)) {
    if (names.has(found[0])) return { start: found.index, end: found.index + found[0].length };
    if (!LEAD.has(found[0])) return null;
  }
  return null;
}

/** Words that may stand before the name: "Native Russian", "fluent in English". */
const LEAD = new Set(
  'native fluent basic advanced intermediate upper lower conversational proficient beginner elementary professional bilingual working good in and spoken written technical business mother tongue limited full excellent some'.split(
    ' ',
  ),
);
