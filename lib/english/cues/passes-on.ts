import type { Cue } from '@/lib/engine/rule';

const team =
  '(team|colleague|colleagues|department|desk|people|specialists|specialist|office|side|lot|folks|section|crew|group)';

export default {
  says: 'Brings in whoever deals with the matter.',
  patterns: [
    '(have|has|am|will|shall|just|been|i|we|is|are|now|let me|let us|going to|happy to)? (forwarded|forwarding|forward|redirected|redirecting|redirect|rerouted|routed|passed|passing|pass|handed|handing|hand|transferred|transferring|transfer|referred|referring|refer|moved|sent|send|sending) (it|this|that|you|your (message|email|mail|note|request|question|enquiry|claim|case|details|report)|everything|both|all of (it|this)|the (message|claim|case|details|lot|matter)) (all|straight|directly|over|on|along|across|up)? (to|on to|onto|over to|into|through to)',
    '(copied|copying|cc|ccd|cced|looped|looping|brought|bringing|put|putting|added|adding|introduce|introduced|introducing|connect|connected|connecting) ... (in copy|on copy|into copy|to this|on this|in here|here|in touch with|in)',
    `(copied in|in copy|on copy|in cc|cc) (to|is|are|here|our|my|with|so|and)?`,
    `(our|my|the|a) ... ${team} (who|that|will|looks|look|deals|deal|handles|handle|does|do|takes|picks|pick|at)`,
    '(looks|look|looking) after (this|these|that|it|all|such|every|those|claims|orders|bookings|press|payroll|invoices)',
    '(deals|deal|dealing) with (this|these|that|it|all|such|every|those|claims|orders|bookings|press|payroll|invoices|nothing else)',
    '(right|best|proper|correct) (person|people|team|place|address|desk|department|contact|port of call) (for|to|is|are|would)',
    '(please|could you|can you|kindly|best to|do|just)? (write|email|contact|send (it|this|that)|reach|message|drop a line|get in touch with|speak|talk) (to|with)? (our|my|the)? ... (team|department|colleagues|desk|directly|specialists|instead)',
    '(will|can|would|is going to|are going to) (pick (it|this|that) up|take (it|this|that) (on|from here|over)|take over|get back to you|be in touch|come back to you|contact you|write to you|call you|ring you|help you with)',
    '(is|are|will be|would be) (one|something|a question|a matter|a job) for (our|my|the)?',
  ],
  except: [
    '(i|we) (will|shall|can|would|am going to|are going to) (pick|take|get back|be in touch|come back|contact you|write to you|call you|ring you|help you)',
    '(pass|passed|passing) (it|this|that) on to (him|her|juno|the driver)$',
  ],
  flags: [
    'I [have passed this to] our claims desk.',
    '[Our press team will] take it from here.',
    'Ms Hale [looks after this], and writes to you today.',
    'The [right person for] that is Omar.',
    'She [will be in touch] by noon.',
  ],
  passes: [
    'I will look into it.',
    'Let me ask around.',
    'We will get back to you.',
    'Our team is small and busy.',
  ],
} satisfies Cue;
