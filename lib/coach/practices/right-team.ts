import { awaitsReply } from '@/lib/coach/awaits-reply';
import { type Demand, demandsIn, wantsTopic } from '@/lib/coach/demands';
import { redirectKit } from '@/lib/coach/kits/redirect';
import { type Heard, type Matter, type Said, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { readTopic } from '@/lib/coach/read-topic';
import dealtWith from '@/lib/english/cues/dealt-with';
import passesOn from '@/lib/english/cues/passes-on';
import praises from '@/lib/english/cues/praises';
import settled from '@/lib/english/cues/settled';
import type { Span, Team } from '@/lib/model';

type Route = Team['routes'][number];

/** Source: S2, “redirect your difficult customer to that team or individual”. */
export default {
  advises({ team, thread, newest, draft }: Matter) {
    if (!team || !newest || !awaitsReply(thread)) return undefined;
    const routed = routeOf(newest, team);
    if (!routed || handsOver(draft, routed.route)) return undefined;
    const { route, words } = routed;
    const asked = quotedSentence(newest, words);
    return {
      action: `Pass it on to ${route.to}`,
      reasons: [seenIn('They ask', asked), `Your team sends “${route.topic}” to ${route.to}.`],
      kit: redirectKit(newest, route, asked),
    };
  },
} satisfies CoachedPractice;

/** Where something that a message wants goes by the team's rules, and the words that are about it. */
function routeOf(newest: Heard, { routes }: Team): { route: Route; words: Span } | undefined {
  for (const demand of wantedIn(newest)) {
    for (const route of routes) {
      const [words] = wantsTopic(demand, readTopic(route.topic), newest.text, 'head') ?? [];
      if (words) return { route, words };
    }
  }
  return undefined;
}

/** A longer message that asks nothing is for information. */
const mostTold = 5;

/** What is only told (“my card was stolen”) wants to be dealt with as well, unless all is well. */
function wantedIn(newest: Heard): readonly Demand[] {
  const demands = demandsIn(newest);
  const isWell = [dealtWith, settled, praises].some((cue) => says(newest, cue));
  if (demands.length > 0 || isWell || newest.sentences.length > mostTold) return demands;
  return newest.sentences.map((sentence) => ({ sentence, around: [sentence] }));
}

/** Whether a draft brings in those who do it, in whatever words. */
function handsOver(draft: Said, { to }: Route): boolean {
  return says(draft, passesOn) || draft.text.toLowerCase().includes(to.toLowerCase());
}
