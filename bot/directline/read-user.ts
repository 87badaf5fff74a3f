/** Whose conversation it is, where the holder of the secret says so. */
import { z } from 'zod';

/** @returns `undefined` where none is named, or one that could be taken for a user of another channel */
export function readUserId(body: unknown): string | undefined {
  return TOKEN_PARAMETERS.safeParse(body).data?.user.id;
}

/** Matches `dl_kim`; not an ID without the mark of the Direct Line. */
const USER_ID = /^dl_[\w.-]{1,125}$/;

const TOKEN_PARAMETERS = z.object({ user: z.object({ id: z.string().regex(USER_ID) }) });
