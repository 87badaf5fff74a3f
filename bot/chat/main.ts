/** The chat page: puts its parts together and starts a conversation. */
import { ChatPage } from './chat-page.js';

void new ChatPage().start();
