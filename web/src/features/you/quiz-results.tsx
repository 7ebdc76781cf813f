import type { QuizAnswers, QuizQuestion, QuizResult } from '@rolescope/domain/quiz.js';
import { roleNames } from '@rolescope/format/names.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Disclosure } from '../../ui/disclosure.js';
import { RoleTag } from '../../ui/role-tag.js';
import { Meter } from '../../ui/share-bar.js';
import { Async, EmptyState } from '../../ui/states.js';

export interface QuizResultsProps {
  readonly questions: readonly QuizQuestion[];
  readonly answers: QuizAnswers;
}

/** How well each role agrees with the answers. */
export function QuizResults({ questions, answers }: QuizResultsProps): JSX.Element {
  const { engine } = useEngine();
  const results = useQuery({
    queryKey: ['quiz-results', answers],
    queryFn: async ({ signal }) =>
      (await engine.answerQuiz(answers, { signal })).filter(({ agreement }) => agreement !== null),
    placeholderData: keepPreviousData,
  });
  const statements = new Map(questions.map(({ id, statement }) => [id, statement]));
  return (
    <Async
      state={fromQuery(results)}
      what="the results"
      empty={
        <EmptyState title="Nothing yet">
          Answer a few; no order is asked for, and none has to be answered.
        </EmptyState>
      }
    >
      {(list) => (
        <>
          <ul className="grid gap-4">
            {list.map((result) => (
              <Result key={result.role} result={result} statements={statements} />
            ))}
          </ul>
          <p className="mt-6 text-sm text-quiet">
            The mean of your answers to the questions of each role, from −100% to +100%; every
            question counts the same. It says what you like, not what you can: your résumé tells
            that.
          </p>
        </>
      )}
    </Async>
  );
}

interface ResultProps {
  readonly result: QuizResult;
  readonly statements: ReadonlyMap<string, string>;
}

function Result({ result, statements }: ResultProps): JSX.Element {
  const { role, answered, questions } = result;
  const agreement = result.agreement ?? 0;
  const percent = Math.round(agreement * 100);
  const text = `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`;
  return (
    <li>
      <p className="flex items-center justify-between gap-4 text-[0.9375rem]">
        <RoleTag role={role} />
        <span className="tabular-nums">
          {text}{' '}
          <span className="text-sm text-quiet">
            by {answered.length} of {questions}
          </span>
        </span>
      </p>
      <Meter
        value={(agreement + 1) / 2}
        label={roleNames[role]}
        text={text}
        tone={role}
        className="mt-1.5"
      />
      <Disclosure summary="Why" className="mt-1 text-sm">
        <ul className="grid gap-1 text-sm">
          {answered.map(({ question, reason, answer }) => (
            <li key={question}>
              <span className={answer > 0 ? 'text-good' : 'text-quiet'}>
                {answer > 0 ? 'Yes' : answer < 0 ? 'No' : 'Neither'}:
              </span>{' '}
              {statements.get(question)} <span className="text-quiet">({reason})</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
