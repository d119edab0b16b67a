import type { Cue } from '@/lib/engine/rule';

const thing =
  '(it|that|this|all|everything|both|they|claim|claims|refund|invoice|payment|order|matter|issue|problem|delivery|replacement|parcel|one)';

export default {
  says: 'Says that something is dealt with, or thanks for it.',
  patterns: [
    '(repaired|fixed|mended|sorted|replaced|finished|cleaned|did) (all|everything|the lot|all of it)',
    `${thing} (is|are|was|were|has|have|has been|have been|all|now|been|got|came) (now|all|already|finally|since|been|safely)? (through|sorted|sorted out|settled|resolved|fixed|paid|done|dealt with|solved|cleared|arrived|in|received|closed|credited|refunded|back|here)`,
    '(thank|thanks|thank you|many thanks|grateful|cheers) (so much|very much|again|a lot|ever so much)? for (the|your|that|this|getting|giving|sorting|sending|refunding|crediting|taking|waiving|letting|being|all|dealing|helping|fixing|coming|quoting|calling|explaining)',
    '(thank (him|her|them|your|everyone|everybody|all|whoever)|say thank you to|give (my|our) thanks to|pass on (my|our) thanks)',
    '(all|now|already) (sorted|settled|resolved|paid up|fixed|dealt with|done)',
    'no (need|longer any need) to',
    '(already|just|since) (sorted|settled|resolved|fixed|refunded|credited|waived)',
  ],
  except: [
    '(not|never|still|yet to be|has to be|needs to be|until|unless|when|if|once) ... (sorted|settled|resolved|fixed|paid|done|refunded)',
  ],
  flags: [
    'The [claim is through], and we are glad.',
    '[Thank you for the] refund last week.',
    '[It was already credited] in May.',
    'There is [no need to] send a new one.',
  ],
  passes: [
    'The claim is still open.',
    'It has not been paid.',
    'Thank you in advance.',
    'When will the refund be done?',
  ],
} satisfies Cue;
