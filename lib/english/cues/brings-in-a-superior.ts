import type { Cue } from '@/lib/engine/rule';

const they = '(he|she|they|who|and|whom)';

/** Said by our side: the manager has the story and comes in, or came. */
export default {
  says: 'Brings in somebody above the writer, or is that somebody.',
  patterns: [
    '(i|we) (have|am|are|will|shall|would like to|am going to|just|already|have now|have just)? (asked|asking|ask|told|telling|tell|briefed|briefing|brief|passed|passing|pass|handed|handing|hand|given|giving|give|escalated|escalating|escalate|brought|bringing|bring|introduce|introducing|copied|copying|copy|referred|refer|raised|raise|forwarded|forward|taken|take|spoken|speak|involved|involving|involve|shared|share|put|putting|put you) ... (<boss>|head|partner|board|governors|trustees)',
    '(<boss>|partner) ... (copied (here|in)?|in copy|is reading|has (my|your|the|all|read|been)|have (my|your|the|all|read)|knows|is taking|takes|will (ring|call|phone|take|write|contact|be in touch|reply|look|speak|come|meet|visit|decide|handle)|rings|calls|phones|joins|is joining|is going to|has taken|is on|can|would like|is free|is here)',
    '(our|my) (<boss>|head|partner) ... (copied|told|briefed|been|read|rings|calls|takes|take|will|has|knows|joins|is|can|would|in copy)',
    '(i am|i am the|here is|this is|it is|meet|am your|as|as the|as your|speaking as|writing as|i own|i run|i manage|i head) (the|your|our|a|his|her|their)? (<boss>|head|managing partner|chair)',
    '(i am|it is|here is|this is) ... (<boss>|the head|our head|your head|head of|chair)',
    `(asked|told|called|invited|instructed|requested) (me|us) ... to (take (over|this|it|charge|on)|step in|look into|deal with|handle|answer|join|reply|see|review)`,
    'as (the|a|your|our) ... (<boss>|head|chair|owner|partner|lead|principal) (i|of|who|here)',
    `(passed|passing|handed|handing|given|giving|sent|sending|referred|referring|transferred|moved|escalated|forwarded|taken|brought|put) (this|it|you|your (case|complaint|file|account)|the (matter|case|file|complaint)|everything|all of it) ... (complaints|complaint|escalations|escalation|customer relations|resolution|resolutions|compliance|management|senior|specialist|executive|legal|quality|disputes) (team|department|desk|unit|office|manager|handler|committee|panel|board|people|officer|lead)?`,
    '(complaints|escalations|customer relations|resolutions|compliance|senior management|disputes|executive|review) (team|department|desk|unit|office|manager|handler|committee|panel|officer) (is|are|has|have|will|can|takes|take|looks|writes)',
    '(head|director|chief) of (<deed>|complaints|compliance|service|services|operations|sales|customer|customers|claims|quality|care|finance|security|support|production)',
    '(take|taken|taking|took) (this|it|that|your (case|complaint|account)|the (case|matter|file)) over',
    '(my|our|the) (review|findings|final (answer|decision|position)) (is|are) (enclosed|attached|below|here)',
    '(asked|told|called) (me|us) (in|to (take (over|this|it|charge)|step in|look into|deal with|speak|handle|answer|join|reply))',
    '(step|stepped|stepping|coming) in (myself|personally|for|from|on)?',
    '(i am|i) (own|owner|in charge|responsible for|run|manage|head|the head) (of|for)? (the|this|our)? (garage|shop|company|firm|business|practice|clinic|school|team|office|department|support|branch|hotel|restaurant|store|studio)?',
    '(i have|i am|i will|i shall|i) (now|personally|just)? (taken|taking|take|took) (over|charge|this over|your case|your account|on your case|it over)',
    '(look|looking|looked) after (it|this|your (account|case)|you) (myself|personally)',
    '(has|have|had) (passed|brought|handed|escalated|taken|referred) (this|it|you|your (case|complaint|account)|the matter) (on|up|over)? to (me|us)',
    '(reports|report|reporting) to me',
    '(independent|outside|neutral|third party) (surveyor|expert|assessor|mediator|engineer|opinion|review|adjudicator|inspection|arbitrator)',
    '(second opinion|mediation|mediator|ombudsman|arbitration|adjudicator)',
    '(warning|final response|final letter|formal response|zero tolerance|deadlock letter|code of conduct|last warning|notice of)',
    '(meeting|meet|met) (me|us|with me|with us|with you|you) (in person|on|at|today|yesterday|last)?',
    '(can|could|shall|may|might) we meet',
    '(thank|thanks) (you)? for (meeting|seeing|coming|your time)',
    '(propose|suggest|offer|offered|proposed) (a|to|you a|a face to face)? (meet|meeting|visit)',
    `${they} (rings|calls|phones|will ring|will call|will phone|is going to ring|takes over|will take (it|this) (over|from here)) (you)?`,
    '(need not|do not need to|no need to|will not have to|do not have to|need not have to) (tell|explain|repeat|go through|begin|start) (it|this|the|everything|again|all|over|from)',
  ],
  except: [
    '(ask|tell|speak to|contact|call|ring|email|write to) your (<boss>|manager)',
    '(your|the clients) <boss>',
    'warning (light|lights|sign|signs|message|label|lamp|system)',
  ],
  flags: [
    'Hana Ito, [our service manager, has read] the whole thread.',
    '[I am the owner] of the bakery.',
    '[I have taken over] your case.',
    'You [need not tell it] again.',
    'We have asked an [independent surveyor] to look.',
  ],
  passes: [
    'I am sure that I can sort this out myself.',
    'The warning light goes out after a minute.',
    'Is there anything that I can do for you?',
    'Please ask your manager for the code.',
  ],
} satisfies Cue;
