import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about who is liable, or about the law.',
  names: [
    'liability',
    'legal',
    'legal claim',
    'legal threat',
    'legal matter',
    'legal action',
    'admitting liability',
    'litigation',
    'admission of liability',
    'negligence',
    'lawsuit',
    'solicitor',
    'lawyer',
  ],
  patterns: [
    '(liable|liability|negligent|negligence|malpractice|damages|indemnity|indemnify)',
    '(accept|admit|acknowledge|take|accepting|admitting|accepts) (full|that|the|legal|all|your|this|it)? (responsibility|fault|blame|was your|is your|you were|you are)',
    '(your|our|my) (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|legal team|legal department|counsel)',
    '(legal action|legal proceedings|legal claim|legal advice|small claims|letter before action|letter before claim|court|tribunal|ombudsman|lawsuit)',
    '{sue}',
    'breach of (contract|duty|the agreement|our agreement|our contract|warranty)',
    '(hold|held|holding) you (fully|legally|personally)? (responsible|accountable|liable)',
    'in (writing|an email) that (you|it) (was|were|are|is)? (your fault|at fault|to blame|responsible)',
  ],
  except: [
    '(tennis|squash|badminton|food|basketball|volleyball|padel) court',
    'court (shoes|yard|booking|hire)',
    '^sue',
    '(and|with|to|from|hi|dear) sue',
  ],
  flags: [
    'Your firm is [liable] for the flood.',
    'Please [accept responsibility] in writing.',
    'We will [sue].',
    'I have spoken to [my solicitor].',
  ],
  passes: [
    'Sue sends her love.',
    'The tennis court is wet.',
    'Please correct the address.',
    'He is a lawyer by training.',
  ],
} satisfies Topic;
