import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const LANGUAGES =
  `english, german, french, spanish, dutch, italian, portuguese, japanese, chinese, mandarin,
  korean, arabic, russian, polish, swedish, danish, norwegian, finnish, czech, turkish, hindi, hebrew,
  thai, vietnamese, indonesian, malay, cantonese, greek, hungarian, romanian, ukrainian`
    .split(',')
    .map((name) => name.trim());

const words = defineWordList([
  ...phrases(
    true,
    `native speaker, native speakers, native english speaker, native english speakers,
      native tongue, mother tongue, mother tongue speaker, native speaking,
      native language speaker`,
  ),
  ...LANGUAGES.flatMap((language) => [
    [`native ${language}`, true] as const,
    [`native ${language} speaker`, true] as const,
    [`native ${language} speakers`, true] as const,
    [`native speaker of ${language}`, true] as const,
    [`native in ${language}`, true] as const,
    [`${language} native`, true] as const,
    [`${language} native speaker`, true] as const,
    [`${language} native speakers`, true] as const,
    [`${language} mother tongue`, true] as const,
  ]),
  ...phrases(
    false,
    `native level, near native, native like, native english level, native or bilingual,
      native speaker level, native speaker or equivalent, non native, native or near native`,
  ),
]);

/** The level is what is asked for, or it need not be native. */
const LEVEL_BEFORE =
  /\b(?:near|non|not|like|equivalent to|fluent,?(?: or)?|proficient or|bilingual or|fluency or|c2 or|c1 or|same as)[\s/-]*(?:an?\s*)?$|\b(?:regardless|not required|need not|no need|doesn't matter|whether|if you are not|aren't)\b|\bfor\s*$/;
const LEVEL_AFTER =
  /^[\s/,(-]*(?:level|fluen\w+|proficien\w+|or\b|equivalent|like|bilingual|competen\w+|language (?:skills?|proficiency)|c[12]\b|teams?\b|(?:or )?professional)/;

export const rule: Rule = {
  id: 'inclusion/native-speaker',
  summary: 'A native speaker is asked for, where a level of the language would do.',
  why: 'It asks where somebody was born and not how well they speak, and turns away people who speak as well. US (EEOC guidance on national origin, 2016) and European law (Directive 2000/43/EC) allow a level that the work needs.',
  severity: 'warning',
  bad: [
    { text: 'You are a native English speaker.', flags: ['native English speaker'] },
    { text: 'Requirements:\n- German mother tongue', flags: ['German mother tongue'] },
    { text: 'We look for a native speaker who writes well.', flags: ['native speaker'] },
  ],
  good: [
    { text: 'You speak English at a native level.' },
    { text: 'Fluent or native English.' },
    { text: 'Native or fluent English.' },
    { text: 'Native-level Dutch is a plus.' },
    { text: 'You build native apps, cloud-native services and React Native screens.' },
    { text: 'You will evaluate how our model answers non-native English speakers.' },
    { text: 'You need not be a native speaker; B2 will do.' },
  ],
  check({ document }) {
    return words.findIn(document).flatMap((hit) => {
      const { before, after } = contextOf(document, hit);
      if (!hit.meaning || LEVEL_BEFORE.test(before) || LEVEL_AFTER.test(after)) return [];
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: `“${document.text.slice(hit.start, hit.end)}” asks where somebody was born, not how well they speak.`,
          suggestion:
            'Name the level that the work needs, such as “fluent (C2)”, and what it is needed for. CEFR levels are understood everywhere.',
        },
      ];
    });
  },
};
