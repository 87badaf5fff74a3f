/** One contract for the store, held to SQLite and to PostgreSQL alike. */
import { describe } from 'vitest';
import { botStateContract } from './contract/bot-state.js';
import { forgetContract } from './contract/forget.js';
import { peopleContract } from './contract/people.js';
import { purgeContract } from './contract/purge.js';
import { recordsContract } from './contract/records.js';
import { remindersContract } from './contract/reminders.js';
import { subjects } from './support/subjects.js';

describe.each(subjects())('the store on $name', (subject) => {
  describe('keeps the state of the SDK:', () => botStateContract(subject));
  describe('keeps what users chose, and where they are:', () => peopleContract(subject));
  describe('keeps records of what was said:', () => recordsContract(subject));
  describe('hands out reminders:', () => remindersContract(subject));
  describe('forgets a user:', () => forgetContract(subject));
  describe('purges:', () => purgeContract(subject));
});
