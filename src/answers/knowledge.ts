import { unpackAsks, type PackedAsks } from '../advise/person/pack-asks.js';
import type { AsksTable } from '../domain/asks.js';
import { claimFormat, type ClaimAsset } from '../domain/claim.js';
import { needsFormat, type NeedsAsset } from '../domain/hiring.js';
import { relationsFormat, type MarketRelations } from '../domain/market-relations.js';
import type { MarketSnapshot } from '../domain/market.js';
import { quizFormat, type QuizAsset } from '../domain/quiz.js';
import { roleFormat, type RoleAsset } from '../domain/role-profile.js';
import { salaryFormat, type SalaryTables } from '../domain/salary-tables.js';
import { skillFormat, type SkillAsset } from '../domain/skill-entry.js';
import { workFormat, type WorkFigures } from '../domain/work-figures.js';
import { unpackSnapshot, type PackedSnapshot } from '../market/packed-snapshot.js';
import { payModelFormat, type PayModel } from '../market/pay-model/pay-model.js';

/**
 * All that answers are made from, beside the engine. A function asks for the parts it needs
 * (`Pick<Knowledge, 'roles' | 'market'>`), so that whoever calls it loads no others.
 */
export interface Knowledge {
  readonly roles: RoleAsset;
  readonly skills: SkillAsset;
  /** Figures of postings of recent years, and of those of April 2020, which are kept apart. */
  readonly market: MarketSnapshot;
  readonly market2020: MarketSnapshot;
  /** What titles, skills and months have to do with one another. */
  readonly relations: MarketRelations;
  /** Public tables of pay. */
  readonly salaries: SalaryTables;
  readonly payModel: PayModel;
  /** What real postings require together. */
  readonly asks: AsksTable;
  readonly quiz: QuizAsset;
  readonly needs: NeedsAsset;
  /** What the guides claim, and the figures that were counted for them alone. */
  readonly claims: ClaimAsset;
  readonly work: WorkFigures;
}

export type KnowledgePart = keyof Knowledge;

/** Where a part lies among the assets, and how its bytes are read. */
export interface KnowledgeFile<Part> {
  readonly file: string;
  /** @throws {Error} when the bytes are damaged or of another format than this code reads */
  readonly read: (bytes: Uint8Array) => Part;
}

/** The file of each part; whoever loads one, from a disk or over a network, reads it by this table. */
export const knowledgeFiles: {
  readonly [Part in KnowledgePart]: KnowledgeFile<Knowledge[Part]>;
} = {
  roles: ofFormat('roles.json', roleFormat),
  skills: ofFormat('skills.json', skillFormat),
  market: packed('market.json', (json: PackedSnapshot) => unpackSnapshot(json)),
  market2020: packed('market-2020.json', (json: PackedSnapshot) => unpackSnapshot(json)),
  relations: ofFormat('market-relations.json', relationsFormat),
  salaries: ofFormat('market-salaries.json', salaryFormat),
  payModel: ofFormat('pay-model.json', payModelFormat),
  asks: packed('asks.json', (json: PackedAsks) => unpackAsks(json)),
  quiz: ofFormat('quiz.json', quizFormat),
  needs: ofFormat('needs.json', needsFormat),
  claims: ofFormat('claims.json', claimFormat),
  work: ofFormat('work.json', workFormat),
};

/** The files are our own, made and checked by `npm run gen`; the format number is what is trusted. */
function ofFormat<Part extends { readonly format: number }>(
  file: string,
  format: Part['format'],
): KnowledgeFile<Part> {
  const prove = (part: Part): Part => {
    if (part.format === format) return part;
    throw new Error(
      `${file} has format ${String(part.format)}; this version reads ${format}. Run "npm run gen" to make it again.`,
    );
  };
  return packed(file, prove);
}

function packed<Json, Part>(file: string, unpack: (json: Json) => Part): KnowledgeFile<Part> {
  return { file, read: (bytes) => unpack(JSON.parse(new TextDecoder().decode(bytes)) as Json) };
}
