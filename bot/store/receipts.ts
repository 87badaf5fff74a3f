/** What the bot has said, by receipt code: support can see the very sentences a user was shown. */
import { readReceiptCode } from './receipt-code.js';
import type { Database } from './tables.js';

export interface Receipt {
  readonly entryId: string;
  readonly locale: string;
  readonly revision: string;
  /** What was shown, as JSON: the same text has the same JSON. */
  readonly text: unknown;
  readonly indexVersion: string;
  /** When it was shown first. */
  readonly at: Date;
}

export interface Receipts {
  /**
   * Shown again, a receipt stays as it was first kept, and is kept for longer.
   * @returns whether the code stands for this text; `false` where another text has the same code, which is then to be
   *   shown without one
   */
  put(code: string, receipt: Receipt): Promise<boolean>;
  /** Takes a code as people write it. */
  get(code: string): Promise<(Receipt & { readonly code: string }) | undefined>;
}

export function createReceipts(db: Database): Receipts {
  return {
    put: (code, receipt) => put(db, code, receipt),
    get: async (written) => {
      const code = readReceiptCode(written);
      if (code === undefined) return undefined;
      const row = await db.selectFrom('receipts').selectAll().where('code', '=', code).executeTakeFirst();
      return (
        row && {
          code,
          entryId: row.entry_id,
          locale: row.locale,
          revision: row.revision,
          text: JSON.parse(row.text) as unknown,
          indexVersion: row.index_version,
          at: new Date(row.first_at),
        }
      );
    },
  };
}

async function put(db: Database, code: string, receipt: Receipt): Promise<boolean> {
  const { entryId, locale, revision, indexVersion, at } = receipt;
  const text = JSON.stringify(receipt.text);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('receipts')
    .values({
      code,
      entry_id: entryId,
      locale,
      revision,
      text,
      index_version: indexVersion,
      first_at: at.getTime(),
      last_at: at.getTime(),
    })
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet({ last_at: at.getTime() })
        .where('receipts.entry_id', '=', entryId)
        .where('receipts.locale', '=', locale)
        .where('receipts.text', '=', text),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
