/** What goes over the Direct Line, as far as the page looks at it. */

export interface ChatActivity {
  readonly type: string;
  readonly id?: string;
  readonly from?: { readonly role?: string };
  readonly text?: string;
  readonly textFormat?: string;
  readonly locale?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
  readonly suggestedActions?: { readonly actions?: readonly CardAction[] };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly displayText?: string;
    /** The language that the bot was told to answer in from here on. */
    readonly chosenLanguage?: string;
  };
}

export interface CardAction {
  readonly type: string;
  readonly title: string;
  readonly value?: unknown;
  readonly text?: string;
  readonly displayText?: string;
}

/** What a user says, by keyboard or by a button. */
export interface Spoken {
  readonly text?: string;
  readonly value?: unknown;
  /** What is shown for it, where that is not its text. */
  readonly displayText?: string;
  /** Said by a button, not typed. */
  readonly postBack?: true;
}

export interface ActivitySet {
  readonly activities: readonly ChatActivity[];
  readonly watermark: string;
}

export interface ConversationStart {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}
