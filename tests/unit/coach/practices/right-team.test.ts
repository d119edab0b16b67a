import { describe, expect, test } from 'vitest';
import { adviceOn, talk, team } from '@/tests/unit/coach/thread';

function advised(topics: readonly string[], words: string, draft = '') {
  const routes = topics.map((topic) => ({ topic, to: 'them@office.example' }));
  return adviceOn('right-team', talk(words, draft), { team: { ...team, routes } });
}

describe('a topic that goes elsewhere', () => {
  test.each([
    [
      'press enquiries',
      'I am a producer at Moor Radio. Could one of you talk about the new bridge on air tomorrow?',
    ],
    ['invoices and billing', 'The March invoice has the wrong VAT number on it. Please correct it.'],
    ['jobs, work experience', 'My niece is looking for a placement in the summer. Do you take students?'],
    ['warranty claims', 'The kettle stopped after five weeks. Is that covered?'],
    ['lost luggage', 'My suitcase never came off the belt in Porto. What do I do now?'],
    ['group bookings', 'We are 26 people and would like to come on the 14th. Is that possible?'],
    ['prescriptions, repeat medication', 'I have two tablets left. Can I pick up more on Friday?'],
    ['spare parts', 'The seal on the pump is gone. What is the part number for a new one?'],
    ['data deletion requests', 'Please take every trace of me off your systems.'],
    ['payroll', 'Two of my people have the wrong payslip this month. Can you look?'],
    ['trade accounts', 'I run a gift shop in Hexham and would love to sell your mugs. What are your terms?'],
    ['mortgage questions', 'Our fixed rate ends in June. What would the new monthly sum be?'],
    ['council tax', 'I live alone since March. Do I get something off my council tax?'],
    ['equipment hire', 'Do you have forty chairs that we could rent for the Saturday?'],
    ['boiler repairs', 'No hot water since last night. Who can come?'],
    ['image licences', 'May we reproduce the portrait on page 12 of our book?'],
    ['motor claims', 'Somebody ran into the back of my car at the lights this morning.'],
    ['parking permits', 'How do I get a second permit for my van?'],
  ])('%s: %s', (topic, words) => {
    expect(advised([topic], words)).toBeDefined();
  });

  test('is passed on with the words that show it, and words that introduce', () => {
    const advice = advised(['lost luggage'], 'Hello. My suitcase never came off the belt. What now?');
    expect(advice?.action).toBe('Pass it on to them@office.example');
    expect(advice?.reasons.join(' ')).toContain('My suitcase never came off the belt');
    expect(advice?.kit).toMatchObject({ name: 'redirect', words: { to: 'draft' } });
    expect(advice?.kit?.words?.text).toContain('them@office.example');
  });
});

describe('nothing goes elsewhere', () => {
  test.each([
    ['press enquiries', 'Press the red button twice and it stops. Could you send the manual?'],
    ['invoices and billing', 'Could Bill bring the ladder on Monday?'],
    ['hardware orders', 'The monitor flickers since Tuesday. Could you have a look at it?'],
    ['jobs, work experience', 'Good job on the fence. Could you do the gate as well?'],
    ['lost luggage', 'We lost the thread in the meeting. Could you send the notes?'],
    ['data deletion requests', 'Please delete the second paragraph and send it back.'],
    ['warranty claims', 'Thank you, the warranty claim is settled. When do you open on Monday?'],
    ['customs queries', 'It is our custom to pay at the end of the month. Is that all right?'],
    ['parking permits', 'Shall we meet in the park at noon?'],
    ['group bookings', 'When will my own room be ready?'],
  ])('%s: %s', (topic, words) => {
    expect(advised([topic], words)).toBeUndefined();
  });

  test('where the team has set no routes', () => {
    expect(advised([], 'Please send the March invoice again.')).toBeUndefined();
    expect(adviceOn('right-team', talk('Please send the invoice again.'), { team: null })).toBeUndefined();
  });

  test.each([
    'Dear Sam, Nora in billing looks after this, and I have told her all of it.',
    'Hi Sam, I have passed this to our accounts team; they write to you by noon.',
    'Hi Sam, them@office.example is the place, I have sent it there.',
  ])('where the draft does it: %s', (draft) => {
    expect(advised(['invoices'], 'Please send the March invoice again.', draft)).toBeUndefined();
  });
});
