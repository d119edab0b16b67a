import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a subscription or membership.',
  names: [
    'subscription',
    'subscriptions',
    'membership',
    'memberships',
    'renewal',
    'renewals',
    'cancel membership',
    'membership cancellations',
  ],
  patterns: [
    '(subscription|subscriptions|membership|memberships|renewal|renewals|auto renew|auto renewal|renew|renewed|renewing|free trial|annual plan|monthly plan|upgrade my plan|downgrade)',
    '({cancel}|{pause}|{freeze}|{stop}) (my|our|the) (plan|gym|membership|subscription|account)',
  ],
  flags: ['My [membership] ends in May.', 'When does the [subscription] end?'],
  passes: ['Old news.', 'I am a fan.'],
} satisfies Topic;
