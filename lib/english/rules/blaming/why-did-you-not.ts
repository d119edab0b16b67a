import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'A “why” of this kind asks for a defence rather than for the reason.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    'why (on earth|the hell)? (did|have|had) (you (people|guys)? not|not you)',
    'why (on earth|the hell)? (can|could) (you (people|guys)? not|not you) (just|simply|ever)?',
  ],
  except: ['why (do|did|can|could) (you not|not you) (join|come (with|along|over)|stay|visit|have)'],
  suggestions: ['is there a reason why you could not'],
  flags: ['[Why did you not] tell the front desk?', "[Why can't you just] sign it?"],
  passes: [
    'Why is the meter not running?',
    'Could you tell me why the date was moved?',
    'Why not join us for lunch?',
  ],
} satisfies Rule;
