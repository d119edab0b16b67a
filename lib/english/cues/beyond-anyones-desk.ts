import type { Cue } from '@/lib/engine/rule';

/** What no single desk may grant or answer: liability, large compensation, the law, regulators, personal data. */
export default {
  says: 'Demands what only management or lawyers can answer.',
  patterns: [
    '(want|demand|expect|require|claim|claiming|seek|seeking|entitled to|owe me|owe us|insist on|after|ask for|asking for|request|settle for|accept nothing less than|pay me|pay us|due) ... (compensation|damages|reparation|a settlement|financial settlement|restitution)',
    '(compensation|damages) (of|for|to the tune of|in the (sum|amount|region) of|claim|is due|payable)',
    '(signed|written|formal|full) (statement|admission|confession|acknowledgement|acceptance|declaration) (that|of|from) ... (dangerous|unsafe|fault|liability|liable|negligent|negligence|blame|responsible|responsibility|at fault|illegal|error|wrong)',
    '(admit|accept|admission of|acceptance of|deny|denying|admitting|accepting) (full|legal|formal|any|your)? (liability|negligence|legal responsibility)',
    '(hold|holding|find) (you|your (company|firm|business|practice|school|clinic)) (personally|fully|legally|entirely)? (liable|legally responsible|negligent)',
    '(letter before (action|claim)|pre action (letter|protocol)|letter of claim|notice of (claim|intended proceedings)|statutory demand|cease and desist|formal notice of (claim|breach|default|legal))',
    '(instructed|instructing|engaged|engaging|appointed|consulted|consulting|speaking to|spoken to|speak to|seeing|see) (a|my|our) (solicitor|solicitors|lawyer|lawyers|barrister|attorney|attorneys)',
    '(my|our) (solicitor|solicitors|lawyer|lawyers|barrister|attorney|attorneys|legal team) (has|have|is|are|will|advises|advise|says|say|writes|tells) (be)? (advised|advise|written|writing|told|instructed|taking|issuing|in touch|contact|contacting|preparing|me|us|that)',
    '(subject access request|data subject|freedom of information request|right to (erasure|be forgotten)|under (the)? (gdpr|data protection act|consumer rights act|equality act|consumer protection act))',
    '(data|personal data|privacy|gdpr|confidentiality) (breach|breaches|leak)',
    '(breach|breached|breaching|leaked|shared|sent|disclosed|published) ... (my|our|his|her|their) (personal|private|medical|bank|confidential) (data|details|records|information|file|notes)',
    '(report|reported|reporting|complain|complained|complaint|refer|referred|referring|going|writing|written|case|went) (this|you|it|the (matter|breach|case|incident|firm|company)|(your|my) ...)? (to|with) (the)? (ico|information commissioner|ombudsman|regulator|regulators|financial conduct authority|fca|trading standards|health and safety executive|hse|care quality commission|cqc|ofsted|ofcom|ofgem|ofwat|law society|medical council|general medical council|gmc|nmc|solicitors regulation authority|sra|advertising standards|equality commission|labour inspectorate|attorney general|better business bureau|police)',
    '(i|we) (will|shall|am going to|are going to|intend to|might|may|have decided to|am|are|would) (be)? (sue|suing|taking you to (court|tribunal)|take you to (court|tribunal)|start (legal|court) proceedings|take legal action|taking legal action)',
    '(sue|suing) (you|your (company|firm))',
    '(see you in (small claims)? court|(legal|court) (action|proceedings|claim) (against you|will follow|if|unless)|(claim|proceedings) against (you|your (company|firm|school|practice))|tribunal claim)',
    '(discrimination|discriminated against|negligence|malpractice|personal injury|wrongful) (claim|case|complaint|proceedings|suit|lawsuit|compensation|me|because of my)',
    '(cancel|terminate|tear up|void|end|rescind) (the|our|this) (whole|entire)? contract (without|with immediate effect|and (a|full|all|every)|free of)',
    '(waive|write off|cancel|scrap) (the (whole|entire|full)|all (of)? (the|our|my)|the) (debt|balance|bill|invoice|outstanding|arrears|fees|contract)',
  ],
  except: [
    '(workers|unemployment|carers|executive|total) compensation (package|scheme|policy|form|review|plan|band)',
    'compensation (package|scheme|policy|band|review|committee|plan)',
    '(our|my|the) (solicitor|solicitors|lawyer|lawyers) (has|have|is|are|will) (sent|signed|received|happy|confirmed|asked|completed|exchanged|approved|the)',
    '(not|never|no) (want|need|plan|intend|wish|going|asking|after|looking) (to|for)? (any)? (sue|compensation|damages|legal|court|take you)',
    '(insurance|policy|cover|template|training|course|webinar|policy on|guide|article|seminar|lecture) ... (liability|negligence|gdpr|data protection|personal injury|subject access)',
    '(comply|compliance|compliant|training|policy|form|template|notice|course|process) (with|on|for|under)? (the)? (gdpr|data protection act)',
    '(storm|water|fire|frost|smoke|accidental|hail|flood) damages',
  ],
  flags: [
    'I [demand 4,000 euro in compensation].',
    'You will [admit liability] by Friday.',
    'We have [instructed a solicitor].',
    'This is a [subject access request].',
    'I have [reported you to the ombudsman].',
  ],
  passes: [
    'Our solicitor has signed the lease.',
    'The training on the Data Protection Act is on Monday.',
    'Which compensation package does the post come with?',
    'The court is booked for tennis at four.',
    'The storm did damages to the shed.',
  ],
} satisfies Cue;
