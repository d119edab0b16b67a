import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears blame for something that can no longer be changed.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    '[you (really|clearly|simply|just)? should (not|never) (really|just|simply|ever)? have] (<blameworthy>|accepted|added|agreed|allowed|approved|assumed|changed|chosen|clicked|closed|copied|cut|deleted|forwarded|given|gone|ignored|installed|left|let|made|missed|moved|opened|ordered|promised|put|relied|removed|shared|signed|spent|started|stopped|touched|tried|turned|updated|waited)',
  ],
  suggestions: ['it would have helped if you had not'],
  flags: [
    '[You should not have] promised the roof by May.',
    'Honestly, [you should never have] opened the valve.',
    '[You really should not have] told the press.',
  ],
  passes: [
    'You should not have to wait for a refund.',
    'You should not have any trouble with the new lock.',
    'The flowers are lovely, you should not have!',
  ],
} satisfies Rule;
