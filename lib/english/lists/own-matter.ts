/** What is a firm's own business: after `our`, in a sentence that is about the firm. */
const ownMatter: readonly string[] = [
  ...['awards', 'backlog', 'board', 'brand', 'business', 'capacity', 'commitment', 'company', 'competitors'],
  ...['costs', 'culture', 'department', 'difficulties', 'director', 'directors', 'family business', 'firm'],
  ...['founder', 'growth', 'guidelines', 'history', 'industry', 'insurance', 'insurers', 'intern', 'internal'],
  ...['investors', 'limits', 'management', 'margins', 'market', 'mission', 'network', 'new system', 'office move'],
  ...['organisation', 'owners', 'own', 'people', 'plans', 'policies', 'policy', 'pricing', 'priorities'],
  ...['procedure', 'procedures', 'process', 'processes', 'quality', 'reputation', 'resources', 'rota', 'rules'],
  ...['schedule', 'software', 'staff', 'staffing', 'standards', 'strategy', 'supplier', 'suppliers', 'system'],
  ...['systems', 'targets', 'thinking', 'trainee', 'training', 'values', 'website', 'workload', 'work load'],
];

export default ownMatter;
