import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about attacks, spam and fake sites.',
  names: [
    'abuse',
    'abuse reports',
    'phishing',
    'phishing sites',
    'spam',
    'security incidents',
    'fraud',
    'scams',
    'hacking',
    'malware',
    'security',
    'cyber',
    'suspicious email',
  ],
  patterns: [
    '(phishing|phish|scam|scams|scammer|scammers|spam|spamming|malware|virus|ransomware|hacked|hacker|hackers|hacking|fraud|fraudulent|fraudster|spoof|spoofed|spoofing|botnet|ddos|brute force|compromised|breached|breach|fake (site|shop|website|invoice|email|page|account|login)|suspicious (email|link|login|mail|message|activity)|stolen (password|card|identity)|impersonating|impersonate|pretending to be|pretends to be|copy of our (site|shop|website)|login page)',
    '(clicked|opened) (on)? (a|the|that|this) (link|attachment)',
    '(someone|somebody) ... (into|got|logged|using|accessed|pretending) ... (account|email|mailbox|my|our|name)',
    'abuse (report|reports|complaint|desk)',
  ],
  flags: [
    'A [fake site] copies our shop.',
    'One of your servers sends [spam].',
    'I think my mailbox was [hacked].',
  ],
  passes: ['The site is live.', 'Please log in.'],
} satisfies Topic;
