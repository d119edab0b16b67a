import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'With “always” or “never”, the reader looks for the one exception.',
  source: 'Rogers, Howieson & Neame, PeerJ 2018',
  patterns: [
    'you (people|guys|all)? (just|simply|also)? never (once|ever|even|actually|bother to)? (answer|reply|respond|listen|read|pay|tell|ask|call|write|send|give|confirm|check|follow|return|provide|deliver|inform|let|explain|say|mention|seem|do|take|bother|admit|apologise|apologize|think|learn|cooperate|turn up|show up)',
  ],
  except: ['(if|so that|hope|make sure|ensure|where|unless|when|with|so|that way) ... you never'],
  suggestions: ['I often find that you do not', 'from here it looks as if you do not'],
  flags: [
    '[You never reply] to the planner.',
    'About the rota, [you never even ask] the night shift.',
    '[You people never listen] to the fitters.',
  ],
  passes: [
    'You never know what the weather will do.',
    'I never got the second parcel, could you check?',
    'With this plan you never pay twice.',
  ],
} satisfies Rule;
