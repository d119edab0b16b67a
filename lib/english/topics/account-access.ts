import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about getting into an account.',
  names: [
    'password',
    'passwords',
    'login',
    'logins',
    'account access',
    'password resets',
    'it support',
    'technical support',
    'tech support',
    'helpdesk',
    'it',
    'access',
  ],
  patterns: [
    '(account|login|profile|user|access) (is|has been|got|was|says|keeps) (being|getting)? (locked|blocked|disabled|suspended|frozen|denied)',
    '(password|passwords|passcode|log in|login|logging in|log on|logon|sign in|signing in|locked out|locked me out|two factor|2fa|authenticator|username|user name|reset link|reset my|verification code|access to (my|our|the) (account|portal|mailbox|system|shared))',
    '(can not|could not|unable to|will not let me) (get into|access|open|log|sign|enter|connect)',
    '(error message|will not (load|open|connect|start|print|sync)|keeps (crashing|freezing)|blue screen|not (connecting|syncing|loading|printing))',
  ],
  flags: [
    'I forgot my [password].',
    'We are [locked out] of the portal.',
    'I [can not access] the shared drive.',
  ],
  passes: ['Please pass it on.', 'The door is open.'],
} satisfies Topic;
