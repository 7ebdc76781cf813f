import type { AnsweredQuestion } from '../domain/answer.js';
import { estimateText } from '../domain/estimate-text.js';
import { verdictName, verdictSigns } from './claims-page.js';
import { entryHead, joinParts, makeEntryPage, type EntryPage } from './entry-page.js';
import { sourceMark } from './figure-text.js';
import { blanks, INDENT } from './page.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

/** The questions of the guides with answers and figures, as terminal text. */
export function renderAnswers(answers: readonly AnsweredQuestion[], style: ReportStyle): string {
  const page = makeEntryPage(style.width, style.colour);
  return joinParts([
    entryHead(page, 'What the guides ask', `${answers.length} questions`),
    ...answers.map((answer) => answerLines(answer, page)),
  ]);
}

function answerLines({ question, figures, claims }: AnsweredQuestion, page: EntryPage): string[] {
  const width = page.width - INDENT;
  const indented = (text: string, more = 0): string[] =>
    wrapText(text, width - more).map((line) => blanks(INDENT + more) + line);
  return [
    ...wrapText(question.question, page.width).map((line) => page.paint('strong', line)),
    ...indented(question.answer),
    ...figures.flatMap(({ of, estimates }) => [
      ...indented(of).map((line) => page.paint('quiet', line)),
      ...estimates.flatMap((one) => point('·', `${one.label}: ${estimateText(one)}`, page)),
    ]),
    ...claims.flatMap(({ claim, verdict, reason }) =>
      point(verdictSigns[verdict][0], `${claim.claim}: ${verdictName(verdict)}. ${reason}`, page),
    ),
    ...indented(`asked by ${sourceMark(question.asked)}`).map((line) => page.paint('quiet', line)),
  ];
}

function point(sign: string, text: string, page: EntryPage): string[] {
  return wrapText(text, page.width - INDENT - 2).map(
    (line, at) => `${blanks(INDENT)}${at === 0 ? sign : ' '} ${line}`,
  );
}
