import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import type { QuizAnswers } from '../../domain/quiz.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { quizAnswerSchema, quizQuestionSchema, quizResultSchema } from '../schemas/quiz.js';
import { list } from '../schemas/describes.js';
import { LONGEST_NAME } from '../schemas/names.js';

const questionsSchema = z
  .object({ questions: list(quizQuestionSchema) })
  .openapi('QuizQuestions', { description: 'In the order in which they are asked' });

const getQuiz = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/quiz',
    operationId: 'getQuiz',
    tags: ['People'],
    summary: 'The questions of the quiz',
    responses: knowledgeResponses(questionsSchema, 'The questions'),
  },
);

const answersSchema = z
  .strictObject({
    answers: z
      .record(z.string().max(LONGEST_NAME), quizAnswerSchema)
      .describe('Answers by question id; what is left out was not answered'),
  })
  .openapi('QuizAnswers');

const answerQuiz = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/quiz',
    operationId: 'answerQuiz',
    tags: ['People'],
    summary: 'Say how well each role agrees with the answers, the best first',
    description: 'Nothing that is sent is stored or logged.',
    request: { body: jsonBody(answersSchema) },
    responses: {
      200: jsonAnswer(
        z.object({ results: list(quizResultSchema) }).openapi('QuizResults'),
        'The roles, the best first',
      ),
    },
  },
);

/** `GET /v1/quiz` and `POST /v1/quiz` */
export function quizRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getQuiz, (c) =>
      give<z.infer<typeof questionsSchema>>(c, null, async () => {
        const questions = await engine.json('quizQuestions', undefined);
        return `{"questions":${questions}}`;
      }),
    )
    .openapi(answerQuiz, async (c) => {
      const { answers } = c.req.valid('json');
      const results = valueOf(await engine.run('answerQuiz', answers as QuizAnswers));
      return c.json({ results }, 200);
    });
}
