/** When something began that goes on, after `since`. */
const pointInTime: readonly string[] = [
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'yesterday',
    'tues',
    'weds',
  ],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december', 'christmas', 'easter', 'new year', 'last week', 'last month', 'last year'],
  ...[
    'last monday',
    'last tuesday',
    'last wednesday',
    'last thursday',
    'last friday',
    'last summer',
    'spring',
  ],
  ...[
    'summer',
    'autumn',
    'winter',
    'the weekend',
    'this morning',
    'last night',
    'mon',
    'thurs',
    'fri',
    'sat',
  ],
];

export default pointInTime;
