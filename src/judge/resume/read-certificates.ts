import type { ResumeCertificate } from '../../domain/resume.js';
import { cutAtCommas, cutFields } from './header-fields.js';
import { findPeriods } from './read-periods.js';
import type { ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** A longer line is a text and not the name of a certificate. */
const LONGEST_LINE = 200;

/** Reads a section of certificates and courses: one a line, with issuer and date where told. */
export function readCertificates(text: string, lines: readonly ResumeLine[]): ResumeCertificate[] {
  const certificates: ResumeCertificate[] = [];
  for (const line of lines) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const periods = findPeriods(text, line.body, line.end);
    const taken = periods.map(({ evidence }) => evidence);
    const fields = cutFields(text, { start: line.body, end: line.end }, 0, taken);
    const date = periods[0]?.end ?? periods[0]?.start ?? null;
    const parts = fields.length === 1 ? cutAtCommas(text, fields[0]!) : fields;
    const [name, issuer] = parts;
    const last = certificates.at(-1);
    if (name === undefined) {
      // A date alone belongs to the certificate above it.
      if (last !== undefined && last.date === null && date !== null) {
        certificates[certificates.length - 1] = { ...last, end: line.end, date };
      }
      continue;
    }
    certificates.push({
      start: line.start,
      end: line.end,
      name: stated(text, name),
      issuer: issuer === undefined ? null : stated(text, issuer),
      date,
    });
  }
  return certificates;
}
