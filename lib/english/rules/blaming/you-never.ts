import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'With “always” or “never”, the reader looks for the one exception.',
  source: 'Rogers, Howieson & Neame, PeerJ 2018',
  patterns: [
    '[you (people|guys|just|simply)? never (ever|even)?] (admit|answer|apologise|apologize|ask|bother|call|check|confirm|deliver|do|explain|follow|give|inform|learn|let|listen|mention|pay|provide|reply|respond|return|say|seem|send|show up|take|tell|think|turn up|write)',
  ],
  suggestions: ['I often find that you do not', 'from here it looks as if you do not'],
  flags: [
    '[You never] reply to the planner.',
    'About the rota, [you never even] ask the night shift.',
    '[You people never] listen to the fitters.',
  ],
  passes: [
    'You never know what the weather will do.',
    'I never got the second parcel, could you check?',
    'Thanks to you never was a launch so smooth.',
  ],
} satisfies Rule;
