/** Keeps the replies to the latest turns: many ask the same as their first question of a day, or pick the same entry. */
import type { Reply, Turn } from '../model/index.js';
import { Recent } from '../text/index.js';
import { boundToSpeaker } from './bound-buttons.js';

/** @param respond what depends on the turn alone */
export function answeringOnce(respond: (turn: Turn) => Reply): (turn: Turn) => Reply {
  const latest = new Recent<Reply>(MOST_REPLIES);
  return (turn) => {
    if (!SAME_FOR_ALL.has(turn.input.kind)) return boundToSpeaker(respond(turn), turn);
    const { speaker: _speaker, ...unnamed } = turn;
    const reply = latest.of(JSON.stringify(unnamed), () => respond(unnamed));
    return boundToSpeaker(reply, turn);
  };
}

/** What is answered alike whoever says it; whose the buttons are is said last. Other presses ask who presses. */
const SAME_FOR_ALL: ReadonlySet<Turn['input']['kind']> = new Set(['question', 'entry', 'welcome']);
const MOST_REPLIES = 500;
