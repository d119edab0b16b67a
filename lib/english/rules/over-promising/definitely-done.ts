import type { Rule } from '@/lib/engine/rule';

/** How a writer shuts out all doubt. */
const surely =
  '(definitely|absolutely|certainly|completely|totally|for sure|100|undoubtedly|without a doubt|without doubt)';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The reader will plan on this word; the day it slips, they will quote it.',
  patterns: [
    `(you|he|she|they|we|it) (will|are|is) [${surely}] (getting|get|win|double|pass|succeed|qualify|save|recover|love|winning|passing|going to (get|win|pass))`,
    `(will|can|shall|going to) [${surely}] (have|get) (it|this|that|everything|all of it|them|the|your|you) ... (done|fixed|ready|finished|sorted|completed|delivered|solved|resolved|working|back|to you|with you|by|today|tomorrow|on time)`,
    `(will|can|going to) [${surely}] (be (done|fixed|ready|finished|sorted|completed|delivered|solved|resolved|working|back|with you|on time|fine|perfect|approved|accepted|paid|refunded)|arrive|fix|solve|resolve|finish|deliver|work (this|now|for)|approve|agree|accept|pay|win|meet (the|your|that)|make (the|it by|it on|that)|do (all|everything)|happen|sort)`,
  ],
  except: [
    '(not|if|whether|unless|cannot|hope|hopefully|why|when|who|what) ... (definitely|absolutely|certainly)',
  ],
  suggestions: [''],
  flags: [
    'We will [definitely] have it ready by Monday.',
    'The bank will [certainly] approve the loan.',
    'It will [absolutely] be fixed tomorrow.',
  ],
  passes: [
    'I will definitely come to the party.',
    'We will certainly think about it.',
    'I will definitely be there on Monday.',
    'The engine will not definitely be ready on Monday, but I hope so.',
  ],
} satisfies Rule;
