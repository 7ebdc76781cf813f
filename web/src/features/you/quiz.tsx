import type { QuizAnswer, QuizQuestion } from '@rolescope/domain/quiz.js';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Segmented } from '../../ui/segmented.js';
import { Async, EmptyState } from '../../ui/states.js';
import { answerQuestion, clearAnswers, useQuizAnswers } from './quiz-answers.js';
import { QuizResults } from './quiz-results.js';

/** The statements of the quiz, and beside them what the answers speak for. */
export function Quiz(): JSX.Element {
  const { engine } = useEngine();
  const questions = useQuery({
    queryKey: ['quiz'],
    queryFn: ({ signal }) => engine.quizQuestions({ signal }),
  });
  return (
    <Async
      state={fromQuery(questions)}
      what="the quiz"
      empty={<EmptyState title="There are no questions" />}
    >
      {(list) => <Questions questions={list} />}
    </Async>
  );
}

const OPTIONS = [
  { value: '-2', label: 'Not at all' },
  { value: '-1', label: 'Rather not' },
  { value: '0', label: 'Neither' },
  { value: '1', label: 'Rather' },
  { value: '2', label: 'Very much' },
] as const;

function Questions({ questions }: { readonly questions: readonly QuizQuestion[] }): JSX.Element {
  const answers = useQuizAnswers();
  const count = Object.keys(answers).length;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,40rem)_minmax(18rem,1fr)]">
      <section>
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
          <h2 className="text-xl">Does this speak of you?</h2>
          <p className="text-sm text-quiet" role="status">
            {count} of {questions.length} answered
          </p>
        </div>
        <ol className="grid gap-5">
          {questions.map(({ id, statement }) => (
            <li key={id} className="grid gap-2 border-t border-line pt-4">
              <p>{statement}</p>
              <Segmented
                label={statement}
                className="justify-self-start"
                options={OPTIONS}
                value={String(answers[id] ?? '') as (typeof OPTIONS)[number]['value']}
                onChange={(value) => answerQuestion(id, Number(value) as QuizAnswer)}
              />
            </li>
          ))}
        </ol>
      </section>
      <section className="lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
          <h2 className="text-xl">What your answers speak for</h2>
          {count > 0 && (
            <Button size="small" onClick={clearAnswers} className="no-print">
              Start again
            </Button>
          )}
        </div>
        <QuizResults questions={questions} answers={answers} />
      </section>
    </div>
  );
}
