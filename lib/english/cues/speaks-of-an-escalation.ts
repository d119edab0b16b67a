import type { Cue } from '@/lib/engine/rule';

const tried =
  '(<boss>|head|partner|surveyor|mediator|ombudsman|expert|assessor|adjudicator|governors|trustees|board|meeting|warning|second opinion|mediation|visit)';

/** Said by the client: somebody above, or from outside, has been in it already. */
export default {
  says: 'Speaks of somebody above the reader, or from outside, who has stepped in already.',
  patterns: [
    `(your|the|ur|this|that) (so called|precious|wonderful|new|independent|great|lovely)? ${tried} (is|are|was|were|has|have|did|said|says|told|promised|could|can|never|as|just|does|made|rang|called|wrote|came|even|only|of yours)`,
    `${tried} (my (foot|arse|eye)|of yours|is as|are as|is no|was no|too|as well|could not|did not|has not|never)`,
    `(met|spoken to|spoke to|heard from|talked to|had|saw|seen) (with)? (you|your|ur|the|him|her) ${tried}`,
    `(stick|shove|keep|stuff|spare me|forget) (your|ur|the|his|her) (${tried}|bribes|bribe|credit|voucher|vouchers|offer|offers|apology|apologies|refund|discount|meetings|plan)`,
    '(told|said so to|complained to|written to|wrote to|rang|spoken to) (your|the) (<boss>|head|partner)',
    '(whitewash|cover up|stitch up)',
    '(even|not even) (your|the) (<boss>|head|partner)',
    '^ (met|saw|seen) (you|u|him|her)',
    `^ ${tried}$`,
  ],
  flags: [
    '[Your manager is] no better than you.',
    '[Manager, my foot].',
    '[Keep your voucher].',
    'I [told your director] all this in March.',
  ],
  passes: [
    'Get me your manager.',
    'I would like a second opinion, please.',
    'Could we have a meeting on Monday?',
    'Keep the change, and thank you.',
  ],
} satisfies Cue;
