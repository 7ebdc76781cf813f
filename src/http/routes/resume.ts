import { OpenAPIHono, z } from '@hono/zod-openapi';
import { LARGEST_RESUME, openUpload } from '../../app/resume/open-upload.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { resumeInputSchema, todaySchema, toSource } from '../schemas/resume-input.js';
import { sentResumeSchema } from '../schemas/sent-resume.js';
import { HttpProblem } from '../problem.js';

/** What a form has beside the file. */
const FORM_ROOM = 10_000;

const jsonSchema = z
  .strictObject({ resume: resumeInputSchema, today: todaySchema })
  .openapi('ResumeRequest');

const formSchema = z
  .object({
    file: z
      .instanceof(File, { message: 'A file is needed here.' })
      .openapi({ type: 'string', format: 'binary' }),
    today: todaySchema,
  })
  .openapi('ResumeForm');

const readResume = defineRoute(
  { access: 'public', maxBody: LARGEST_RESUME + FORM_ROOM },
  {
    method: 'post',
    path: '/resume',
    operationId: 'readResume',
    tags: ['Reading'],
    summary: 'Read a résumé: what it says, and whom it shows',
    description:
      'As text or JSON Resume in a JSON body, or as a file in a form: PDF, DOCX, text, Markdown, HTML, Europass, JSON Resume. What is sent is neither stored nor logged.',
    request: {
      body: {
        content: {
          'application/json': { schema: jsonSchema },
          'multipart/form-data': { schema: formSchema },
        },
      },
    },
    responses: { 200: jsonAnswer(sentResumeSchema, 'The résumé, each value with its words') },
  },
);

/** `POST /v1/resume` */
export function resumeRoutes({ engine, now }: Service) {
  return new OpenAPIHono<HttpEnv>().openapi(readResume, async (c) => {
    const today = now().slice(0, 10);
    const isForm = (c.req.header('content-type') ?? '').toLowerCase().startsWith('multipart/');
    const sent = isForm ? c.req.valid('form') : c.req.valid('json');
    if (!('file' in sent)) {
      const resume = toSource(sent.resume);
      const outcome = await engine.run('readResume', { resume, today: sent.today ?? today });
      return c.json(valueOf(outcome), 200);
    }
    if (sent.file.size > LARGEST_RESUME) throw new HttpProblem(413, 'The file is too large.');
    const bytes = new Uint8Array(await sent.file.arrayBuffer());
    const { resume, hidden, problems } = valueOf(await openUpload(bytes, sent.file.name));
    const read = valueOf(await engine.run('readResume', { resume, today: sent.today ?? today }));
    const all = { hidden: [...hidden, ...read.hidden], problems: [...problems, ...read.problems] };
    return c.json({ ...read, ...all }, 200);
  });
}
