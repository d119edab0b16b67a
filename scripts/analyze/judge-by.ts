import { createJudge, type Judge } from '@/lib/coach/judge';
import { english } from '@/lib/english/index';
import type { Pack } from '@/lib/packs/format';
import { surroundingsOf, withPack } from '@/lib/packs/with-pack';

/** A judge that goes by a team's pack; by settings that come with a conversation before those of the pack. */
export function judgeBy(pack: Pack): Judge {
  const judge = createJudge(undefined, withPack(english, pack));
  const ofPack = surroundingsOf(pack);
  return (conversation, given) =>
    judge(conversation, { ...ofPack, ...given, team: given?.team ?? ofPack.team });
}
