/** Who on a client's side wants or decides something, where no name is given: after `the`, `our`, `my`. */
const role: readonly string[] = [
  ...['accountant', 'accounts', 'accounts team', 'agent', 'architect', 'board', 'boss', 'bride', 'brother'],
  ...['builder', 'caretaker', 'chair', 'chairman', 'chairwoman', 'chef', 'chief executive', 'committee'],
  ...['co director', 'council', 'cousin', 'daughter', 'dad', 'designer', 'developers', 'director', 'directors'],
  ...['elders', 'editor', 'engineers', 'facilities', 'father', 'finance', 'finance team', 'fiance', 'fiancee'],
  ...['franchise owner', 'franchisee', 'freeholder', 'gaffer', 'governors', 'groom', 'guests', 'head', 'head chef'],
  ...['head office', 'head teacher', 'headteacher', 'hq', 'hr', 'husband', 'in laws', 'investors', 'it', 'kitchen'],
  ...['landlord', 'lawyers', 'leadership', 'legal', 'lender', 'management', 'manager', 'marketing', 'marketing team'],
  ...['md', 'mother', 'mother in law', 'mum', 'mom', 'office', 'office manager', 'operations', 'ops', 'other half'],
  ...['owner', 'owners', 'parents', 'partner', 'partners', 'pastor', 'planner', 'president', 'principal'],
  ...['procurement', 'production', 'publisher', 'residents', 'sales', 'sales team', 'school', 'security', 'site'],
  ...['shareholders', 'sister', 'solicitor', 'son', 'steering group', 'store', 'supervisor', 'team', 'tenant'],
  ...['tenants', 'treasurer', 'trustees', 'vicar', 'warden', 'warehouse', 'wife', 'workshop', 'shop floor'],
];

export default role;
