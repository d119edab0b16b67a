import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks to have something in writing, or sets it down to be confirmed.',
  patterns: [
    'in writing',
    '(email|e mail|write|send|drop|text|reply|message|put|pop|jot|type|note|list|forward|give) ... (line|lines|list|details|email|ticket|form|note|confirmation|paper|words|back to|portal|instructions|changes|measurements|colours)',
    '(confirm|confirmed|confirmation) ... (email|writing|reply|return|ticket|line|form|written|here|below|that|this|these|if|so)',
    '(raise|log|open|fill|use|submit|add) ... (ticket|form|request|portal|desk|case)',
    '(written) (confirmation|instruction|instructions|note|list|order|request|approval|record)',
    '(have|has|got|noted|wrote|written|put|taken) (it|this|that|them|these|down|the following)? ... (as follows|down as|right|correct|below)',
    '(here is|this is|below is|so) what i (have|noted|understood|took|heard|wrote)',
    '(is|are|was) (that|this|it|these) (right|correct|all)',
    '(a|your) (yes|reply|ok) (is|from you|will) ... (enough|do|suffice)',
  ],
  flags: [
    'Could you put that [in writing]?',
    'Would you [send me the list]?',
    'Please [raise a ticket].',
    '[Here is what I noted]: oak, not ash.',
  ],
  passes: ['Lovely, thanks.', 'We shall proceed.'],
} satisfies Cue;
