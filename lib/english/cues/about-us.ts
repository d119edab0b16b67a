import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Is about the writer or the firm.',
  patterns: ['(i|we|me|us|my|our|ours|myself|ourselves)'],
  except: [
    '(let|tell|give|send|call|ring|drop|bring|show|allow|email|reach|contact|write|with|to|for) (me|us) (know|have|by|back|at|on|a|the|if|when|which|what|your|whether|explain)',
  ],
  flags: ['[We] had a hard winter.', 'The move was hard on [us].'],
  passes: ['The lift is back.', 'Please let us know when it suits.'],
} satisfies Cue;
