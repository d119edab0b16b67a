import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about software built for one customer.',
  names: [
    'custom development',
    'development',
    'bespoke development',
    'custom features',
    'feature development',
    'custom code',
    'custom integrations',
    'coding',
    'programming',
    'custom work',
  ],
  patterns: [
    '(build|code|develop|write|program|create|add|make|design) (us|me|a|an|in|some|our own|the|it|into) ... (feature|plugin|plug in|integration|module|app|script|dashboard|export|button|report|api|connector|widget|field|bot|page|macro|tool|function|version|extension)',
    '(custom|bespoke|own|special|tailor made|customised|customized) (feature|features|build|version|development|code|integration|plugin|report|module|workflow|field|work|export|solution|app|software)',
    'your (developer|developers|engineers|programmers|coders|devs|dev team)',
    '(feature request|custom build|white label|talks? to our|integrate with our)',
  ],
  flags: ['Could you [build us a plugin]?', 'We want a [custom report].', 'Ask [your developers] to do it.'],
  passes: ['The build failed.', 'It is a nice feature.'],
} satisfies Topic;
