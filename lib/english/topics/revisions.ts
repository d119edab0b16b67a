import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about changes to what was delivered.',
  names: [
    'revisions',
    'revision rounds',
    'rounds of revisions',
    'rounds',
    'revision',
    'amends',
    'edits',
    'changes',
    'corrections',
    'design drawings',
    'drawings',
    'drafts',
    'versions',
    'proofs',
  ],
  patterns: [
    '(revision|revisions|revise|revised|round|rounds|amend|amends|amendments|tweak|tweaks|redraw|rework|redo|version|versions|proof|proofs|draft|drafts|concept|concepts|iteration|iterations|drawing|drawings|redesign|edits)',
    '(change|changes|changed|edit|corrections|feedback|comments|variation|variations)',
  ],
  except: [
    '(come|came|look|show|all year|pop|bring|turn|walk|walked|way) round',
    'round (table|trip|the|here|to|and|off|about|up)',
  ],
  flags: ['Here is our third set of [changes].', 'One more [round], please.'],
  passes: ['The clock stopped.', 'Thanks for the call.'],
} satisfies Topic;
