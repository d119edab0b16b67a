import type { Cue } from '@/lib/engine/rule';

/** Beside it, what is left open (`you will regret this`) is no threat of harm (lib/coach/danger.ts). */
export default {
  says: 'Names what a client may lawfully do: go to law, to a regulator, to the press, to the public, to a rival.',
  patterns: [
    '(solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|legal (action|advice|team|steps|proceedings|counsel)|lawsuit|court|courts|small claims|tribunal|judge|sue|suing|bailiffs|statutory)',
    '(ombudsman|regulator|regulators|watchdog|trading standards|consumer (protection|rights|affairs|association|office|council|centre)|better business bureau|financial conduct|ofcom|ofgem|ofwat|arbitration|chargeback|dispute the charge|my bank|data protection|health inspector|environmental health|licensing authority)',
    '(review|reviews|trustpilot|tripadvisor|yelp|google maps|social media|twitter|facebook group|press|newspaper|newspapers|journalist|reporter|the papers|local paper|gazette|courier|tv|television|radio|watchdog|linkedin)',
    '(take|taking) (my|our) (business|custom|account|money) (elsewhere|away|to)',
    '(competitor|competitors|another (firm|company|supplier|provider|agency|garage|builder))',
  ],
  flags: [
    'My [solicitor] will write.',
    'The [ombudsman] has the file.',
    'I will [take my custom elsewhere].',
  ],
  passes: ['You will regret it.', 'The bill is wrong.'],
} satisfies Cue;
