/** How people report outright that something of ours does not work, did not come or went wrong, calmly or not. */
export const plainFaults: readonly string[] = [
  '(is|are|was|were|has|have|does|do|did|will|would|could|can) not (working|work|load|loading|open|print|start|connect|respond|sync|update|deliver|delivered|arrived|arrive|come|received|been received|shown|charged|refunded|credited)',
  'not (yet)? (arrived|received|delivered|refunded|heard back)',
  'still (broken|missing|down|failing|wrong)',
  '(stopped|stops|keeps|kept) (working|crashing|failing|freezing|dropping)',
  '{crash}',
  '(is|are|was|were|arrived|came|got) (broken|damaged|faulty|defective|missing|incomplete|wrong|incorrect|late|down|leaking|cracked|out of order)',
  '(wrong|incorrect|missing|faulty|broken|damaged|defective|double|duplicate) (item|items|part|parts|size|amount|invoice|order|address|date|price|product|delivery|charge|charges|booking|account|report|file|payment)',
  '(charged|billed|invoiced) (twice|double|again|too much)',
  '(overcharged|overbilled)',
  '(no|without) (reply|response|answer|delivery|refund|one called|call back)',
  'nobody (called|replied|came|answered|showed up|turned up|got back)',
  'never (arrived|came|received|got|heard|showed up|turned up)',
  '(days|weeks|hours|months) late',
  '(not|nothing) (as|what|like) (agreed|ordered|promised|described)',
];

/** The same, and what is said of a fault as of other things. */
export const faults: readonly string[] = [
  ...plainFaults,
  'still (not|no|waiting)',
  '{fail} (to|again|with|on)',
  '(error|fault|outage|defect|glitch|leak|mix-up|mistake) (message|code|in|with|on|since|again|when)',
  '(a|the|an|another|same|this) (error|fault|outage|defect|bug|glitch|leak|mix-up|mistake|problem|issue)',
  'overdue',
  'promised',
  'where is (my|our|the)',
];
