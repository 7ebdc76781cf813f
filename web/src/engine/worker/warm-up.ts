import type { Engine } from '@rolescope/engine/engine.js';

/** Short, and of every kind of part, so that all stages run. */
const POSTING = {
  title: 'Senior Machine Learning Engineer',
  location: 'Leeds, United Kingdom',
  text: `## About the work
Our team of nine forecasts what forty bakeries will sell, and you will own the models behind it.

## What you will do
- Train and deploy models with Python and PyTorch, and watch them in production
- Build pipelines with Airflow, SQL and Docker on AWS
- Explain results to the people who plan the baking

## What you bring
- 4+ years of experience with machine learning, and a bachelor's degree or work that shows the same
- Kubernetes or MLflow would be nice to have

Pay: £60,000 to £72,000 a year. Full-time, two days a week from home. Send your CV to jobs@example.org.`,
};

const TIMES = 4;

/** Lets an engine read once what a person will have it read, so that their first text does not wait. */
export function warmUp(engine: Engine): void {
  for (let time = 0; time < TIMES; time++) engine.analyze(POSTING, { keepText: true });
}
