import type { SingleBar } from 'cli-progress';

/** A progress bar on standard error, or nothing. */
export interface Progress {
  /** Counts bytes read. */
  read(bytes: number): void;
  /** Counts postings done. */
  done(postings: number): void;
  /** Takes the bar away for a message. */
  clear(): void;
  stop(): void;
}

/** For when no bar is wanted. */
export const noProgress: Progress = {
  read: () => undefined,
  done: () => undefined,
  clear: () => undefined,
  stop: () => undefined,
};

/** Starts a bar over `total` bytes of input, or a counter where the total is not known. */
export async function startProgress(total: number | null): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const share = total === null ? '' : '{bar} {percentage}%  ';
  const bar: SingleBar = new cliProgress.SingleBar(
    { format: `  ${share}{postings} postings`, clearOnComplete: true, hideCursor: true, fps: 8 },
    cliProgress.Presets.shades_grey,
  );
  let bytes = 0;
  let postings = 0;
  bar.start(total ?? 1, 0, { postings });
  return {
    read: (count) => {
      bytes += count;
    },
    done: (count) => {
      postings += count;
      bar.update(Math.min(bytes, total ?? 0), { postings });
    },
    clear: () => {
      process.stderr.write('\r\u001b[K');
    },
    stop: () => {
      bar.stop();
    },
  };
}
