import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Sets something out in writing, or says where it is written.',
  patterns: [
    '(it is|that is|this is|they are|everything is|all is) (all)? (now|already)? (all)? (in|on) (your|the) (helpdesk|help desk|portal|ticket|system|form|tracker|spreadsheet|shared (folder|drive|sheet)|document)',
    '(ticket|case) <day-number>',

    'in (writing|black and white|an email|my email|a ticket|the ticket|the form|the portal)',
    '(confirm|confirming|confirmed|summarise|summarising|summary|recap|recapping|set out|setting out|record|listed|noted|written|detailed|outlined) ... (below|as follows|here|above|attached)',
    '(i|we) (now|also|hereby)? (enclose|attach|am attaching|are attaching|have attached|have enclosed|am enclosing|are enclosing|am forwarding|forward)',
    '(signed|completed|filled in) (form|order|letter|contract|copy|quote|change order|sheet|request)',
    '(please|will|you will|kindly)? find (attached|enclosed|below|herewith|here|the attached|the enclosed)',
    '^ (attached|enclosed|below) (please|is|are|you|find|hereto)',
    '(this|to|will|would like to|wish to) (will|is to|hereby)? confirm (our|what|the|that|my)',
    '(follows|as follow|are these|is this|the following)$',
    '(put|entered|added|logged|typed|written|noted|listed|set|filed|uploaded|collected|gathered|entered|raised|is|are|it) (it|them|this|all|everything)? ... (in|into|on|through|via|to) (the|a|your|our|my|one|that)? (ticket|tickets|portal|form|system|tracker|helpdesk|request|case|job sheet|change order|shared (sheet|folder|document)|spreadsheet)',
    'by (letter|email|e mail|post|ticket|fax)',
    '(below|as follows|attached|enclosed) (is|are|you will find)',
    '(here|this) (is|are) (everything|all|the (full|whole|complete|final|list|lot|changes|details|summary)|my (list|notes|changes|final|summary)|our (list|notes|changes|final|summary)|a (list|summary|recap|note)|what we (agreed|discussed|said))',
    '(full|complete|final|whole|entire|written|one|signed) (list|instructions|brief|specification|spec|order|confirmation|summary|note)',
    '(list|form|spreadsheet|document|order|schedule|drawing|note|brief|spec|specification|changes|details|notes|minutes|mandate|letter|instructions) (is|are) (now)? (attached|enclosed|below|here|in)',
    '(ticket|case|request|job) (number|no)? <day-number>? (has|holds|shows|is|with|was|updated|raised|logged)',
    '(raised|logged|opened|filed|filled in|filled out|submitted|uploaded|emailed|signed|completed) (a|the|it|this|that|your|all|them|on|in|through) ... (ticket|form|portal|request|writing|system|change|order)',
    '(for the record|for the avoidance of doubt|to be clear in writing|just to confirm|to confirm|i confirm|we confirm|confirming|this is to confirm)',
    '(nothing else|that is all|that is everything|that is the lot|that is it) (was said|then|to change|from me|from us)?',
  ],
  except: [
    '(not|nothing|never|no need|without|rather than) ... in writing',
    'not (been)? (written|confirmed)',
  ],
  flags: [
    '[It is all in your portal] now.',
    '[I confirm] oak, not ash.',
    'The [final list] is attached.',
    '[To confirm], it is the oak.',
  ],
  passes: ['The attached shed is red.', 'Nothing of it is in writing.', 'He nodded at the oak.'],
} satisfies Cue;
