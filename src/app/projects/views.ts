import type { OwnProject, PublicProject } from '../../domain/project.js';
import type { ProjectOfClient, StoredProject } from '../../store/projects.js';

/** A project as its client sees it. */
export function toOwn(project: StoredProject, proposals: number): OwnProject {
  const { createdBy: _, ...shown } = project;
  return { ...shown, proposals };
}

/** A published project as anybody sees it. */
export function toPublic(project: ProjectOfClient): PublicProject {
  const { id, organisation, client, status, content, analysis, published, updated } = project;
  return {
    ...{ id, status, content, analysis },
    client: { organisation, ...client },
    // A project is only found by others once it has that day.
    published: published ?? updated,
  };
}
