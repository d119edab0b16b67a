import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about telephone lines and connections.',
  names: [
    'phone lines',
    'phone line',
    'voip',
    'telephony',
    'telecoms',
    'phones',
    'broadband',
    'landline',
    'sim',
    'mobile contracts',
    'phone system',
  ],
  patterns: [
    '(voip|sip trunk|sip|landline|landlines|dial tone|switchboard|voicemail|broadband|telecoms|telephony|sim|sims|sim card|sim cards|desk phone|desk phones|softphone|call forwarding|call divert|hunt group|extension number|direct dial|handset|handsets|fibre line|leased line|roaming)',
    'phone (line|lines|system|systems|numbers|handsets|extension|extensions|service)',
    '(lines|line) (is|are|went|has been|have been) (dead|down|crackling|crackly|noisy)',
    '(port|porting|new) (our|the|a|my) (phone)? (number|numbers)',
    '(incoming|outgoing|inbound|outbound) calls',
    'calls (drop|dropped|cut|keep|go|are)',
  ],
  flags: [
    'The [landline] crackles.',
    'We need two more [phone lines].',
    'All [incoming calls] fail since noon.',
  ],
  passes: ['Please phone me.', 'My number is below.'],
} satisfies Topic;
