import { withoutFindings } from '@/lib/engine/score';
import type { Conversation, DismissRequest, DraftAssessment, Report } from '@/lib/model';
import { dismiss, dismissedAmong, type FindingPlace } from './dismissals';
import { followPacks } from './follow-packs';
import { withLocks } from './locked';
import { followSurroundings } from './surroundings';

/** What the background says of a conversation: by the packs in force, without what was dismissed. Stores no text. */
export function startCoaching() {
  const coaching = followPacks();
  const surroundings = followSurroundings(async () => (await coaching()).surroundings);
  return {
    /** The packs in force: the same object until they change. */
    layers: async () => (await coaching()).layers,

    /** Remembers the newest message, where it was hostile. */
    meet: surroundings.meet,

    /** @param now milliseconds since 1970 */
    async report(conversation: Conversation, place: FindingPlace, now: number): Promise<Report> {
      const known = await surroundings.of(conversation, now);
      const { judge, locked } = await coaching();
      const { draft, subject, ...rest } = await judge(conversation, known);
      const undismissed = async (assessment: DraftAssessment, text: string) => {
        const told = withLocks(assessment, locked);
        const dismissed = await dismissedAmong(told.findings, text, place, now);
        return withoutFindings(told, (finding) => dismissed.has(finding));
      };
      return {
        ...rest,
        draft: draft && (await undismissed(draft, conversation.draft)),
        ...(subject && { subject: await undismissed(subject, conversation.draftSubject ?? '') }),
      };
    },

    /** @throws {Error} where the administrator does not let people set it aside so far */
    async dismiss(request: DismissRequest, now: number): Promise<void> {
      const { locked } = await coaching();
      if (request.scope !== 'here' && locked.has(request.rule)) throw new Error('This rule is locked.');
      await dismiss(request, now);
    },
  };
}
