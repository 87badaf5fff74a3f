/** What each user has chosen: languages and time zone. */
import type { Address, Keys, User } from './keys.js';
import type { Database, Tables } from './tables.js';

export interface Preference {
  /** The language the user reads and writes. */
  readonly locale: string;
  /** The language of answers, where it is another. */
  readonly replyLocale?: string;
  /** IANA name, such as `Europe/Stockholm`. */
  readonly timeZone?: string;
  /** When it was chosen, or used last as {@link Preferences.used} was told. */
  readonly updatedAt: Date;
}

export interface Preferences {
  /** Of a user, or of whom a reminder or ticket is for. */
  get(of: User | Address): Promise<Preference | undefined>;
  /** Replaces all that was chosen before. */
  set(user: User, preference: Preference): Promise<void>;
  /** Notes that it was of use: its age counts from then. */
  used(user: User, at: Date): Promise<void>;
  /** @returns whether there was anything to delete */
  delete(user: User): Promise<boolean>;
}

export function createPreferences(db: Database, keys: Keys): Preferences {
  // Asked for in every turn, so it is put into words once.
  const ofUser = db.selectFrom('preferences').selectAll().where('user_key', '=', '').compile();
  return {
    get: async (of) => {
      const key = 'userKey' in of ? of.userKey : keys.user(of);
      const {
        rows: [row],
      } = await db.executeQuery<Tables['preferences']>({ ...ofUser, parameters: [key] });
      if (row === undefined) return undefined;
      const { locale, reply_locale: replyLocale, time_zone: timeZone } = row;
      return {
        locale,
        ...(replyLocale !== null && { replyLocale }),
        ...(timeZone !== null && { timeZone }),
        updatedAt: new Date(row.updated_at),
      };
    },
    set: async (user, { locale, replyLocale, timeZone, updatedAt }) => {
      const chosen = {
        locale,
        reply_locale: replyLocale ?? null,
        time_zone: timeZone ?? null,
        updated_at: updatedAt.getTime(),
      };
      await db
        .insertInto('preferences')
        .values({ user_key: keys.user(user), ...chosen })
        .onConflict((conflict) => conflict.column('user_key').doUpdateSet(chosen))
        .execute();
    },
    used: async (user, at) => {
      await db
        .updateTable('preferences')
        .set({ updated_at: at.getTime() })
        .where('user_key', '=', keys.user(user))
        .where('updated_at', '<', at.getTime())
        .execute();
    },
    delete: async (user) => {
      const { numDeletedRows } = await db
        .deleteFrom('preferences')
        .where('user_key', '=', keys.user(user))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}
