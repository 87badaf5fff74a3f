/** English small talk and commands. */
import type { CommandWords } from '../command.js';

const PLEASE = '( please| pls| plz| thanks| thank you| from now on| instead| now)*';

export const ENGLISH_WORDS: CommandWords = {
  phrases: {
    greeting: [
      'hi|hello|hey|hiya|heya|hi there|hello there|hey there|hello again|hi again|hi everyone|hello everyone|hi all',
      'hello all|hi team|hello team|hey team|hi bot|hello bot|hey bot|hi spanwise|hello spanwise|howdy|greetings|yo|helo',
      'good morning|good afternoon|good evening|good day|morning|gm|sup|whats up|what’s up|hallo|hullo|dear team|dear bot',
      'nice to meet you|how are you|how are you doing|how are you today|how do you do|how’s it going|how is it going|how r u',
    ],
    thanks: [
      'ok|okay|ok ok|got it|i see|alright|all right|understood',
      'thanks|thank you|thankyou|thx|thnx|tnx|ty|tysm|thank u|thanks a lot|thanks a bunch|thanks a million|many thanks',
      'thanks so much|thank you so much|thank you very much|thanks very much|thank you kindly|thanks again|thank you again',
      'much appreciated|appreciated|appreciate it|i appreciate it|i really appreciate it|cheers|thanks for your help|thanks mate',
      'thanks for the help|thank you for your help|thank you for the help|thanks for the answer|thank you for the answer',
      'great|great thanks|perfect|perfect thanks|awesome|excellent|got it|got it thanks|very helpful|that helps|that helped',
      'that was helpful|that’s helpful|good bot|nice|cool|wonderful|brilliant|well done|good job|great job|you rock|lovely',
    ],
    bye: [
      'bye|goodbye|good bye|bye bye|byebye|see you|see ya|cya|see you later|see you soon|see you tomorrow|later|ttyl',
      'have a good day|have a nice day|have a great day|good night|goodnight|take care|farewell|have a nice weekend',
      'that’s all|that is all|that’s it|that’s all for now|that will be all|that’s everything',
    ],
    help: [
      'help|help me|help please|i need help|need help|can you help|can you help me|could you help me|can u help me',
      'what can you do|what can i do here|what can i ask|what can i ask you|what can you help with|what do you do',
      'what can you help me with|how does this work|how do you work|how do i use this|how do i use you|how to use this',
      'show help|show me help|menu|show menu|commands|show commands|instructions|usage|get started|options|who are you',
      'what are you|what is this bot|what’s this bot|how can you help me|how can you help|what else can you do|start',
    ],
    'forget-me': [
      'forget me|delete my data|delete all my data|erase my data|remove my data|delete me|erase me|forget everything',
      'forget everything about me|forget all about me|delete everything about me|forget what you know about me|clear my data',
      'delete my personal data|erase my personal data|delete my information|delete my conversation|delete my history',
      'delete everything you know about me|delete what you know about me|wipe my data|clear my history|forget my data',
      'remove my personal data|delete my chat history|delete all data about me|delete my saved data',
    ],
    reminders: [
      'reminders|my reminders|show reminders|show my reminders|list reminders|list my reminders|show me my reminders',
      'what reminders do i have|which reminders do i have|do i have reminders|do i have any reminders|reminder list',
      'see my reminders|view my reminders|view reminders|all my reminders|what are my reminders|reminder',
      'show all reminders|show all my reminders',
    ],
    'cancel-reminders': [
      'turn reminders off',
      'cancel reminders|cancel my reminders|cancel all reminders|cancel all my reminders|stop reminders|stop my reminders',
      'delete reminders|delete my reminders|delete all reminders|delete all my reminders|remove reminders|remove my reminders',
      'turn off reminders|turn off my reminders|no more reminders|stop reminding me|don’t remind me|do not remind me',
      'stop the reminders|cancel the reminders|reminders off|stop all reminders|don’t remind me anymore|clear my reminders',
      'stop sending reminders|stop sending me reminders|unsubscribe|remove all reminders|remove all my reminders',
    ],
    'ask-person': [
      'speak to human|talk to human|speak with human|speak to a real human|human please|get me a human',
      'human|a human|real human|person|a person|a real person|real person|agent|live agent|operator|representative',
      'talk to a person|talk to a human|talk to someone|talk to a real person|talk to an agent|talk to support|ask a person',
      'speak to a person|speak to a human|speak to someone|speak to a real person|speak to an agent|speak with a human',
      'speak with a person|speak with someone|chat with a human|chat with a person|chat with an agent|ask a human|ask an expert',
      'talk with a person|talk with a human|contact support|contact a person|connect me to a person|connect me to an agent',
      'connect me to a human|connect me with a person|i want to talk to a person|i want to talk to a human|ask someone',
      'i want to speak to a person|i want to speak to a human|i need a human|i need a person|get me a human|human support',
      'can i talk to a person|can i talk to a human|can i talk to someone|can i speak to a person|can i speak to a human',
      'can i speak to someone|i’d like to talk to a person|i would like to talk to a person|i’d like to speak to someone',
      'i would like to speak to someone|let me talk to a human|let me talk to a person|customer service|ask the experts',
      'send this to a person|ask support|ask the support team|forward this to a person|is there a human i can talk to',
      'i want to talk to someone|i want to speak to someone|talk to a representative|live chat|ask the team',
    ],
    'none-of-these': [
      'none of these|none of them|none of those|none|neither|none of the above|not these|no none of these|none fits|not what i meant',
    ],
    languages: [
      'languages|language|which languages|which languages do you speak|what languages do you speak|change language|my language',
      'change the language|change my language|switch language|switch languages|choose language|choose a language|set language',
      'select language|pick a language|pick language|language settings|show languages|what languages do you know|set my language',
      'which languages can you speak|what languages can you speak|another language|other languages|different language|lang',
      'i want another language|in another language|can you speak other languages|do you speak other languages|list languages',
    ],
    polite: [
      'please|pls|plz|could you|can you|would you|could you please|can you please|kindly|if possible|for me|now|ok|okay|k',
      'lol|haha|hehe|well|so|oh|ah|and|then|all|again|everyone|there|today|bot|spanwise|friend|team|guys|mate|folks|sir|madam',
      'i want to|i would like to|i’d like to|right now|yes',
    ],
    opener: [
      'excuse me|pardon me|sorry|quick question|a quick question|i have a question|i’ve got a question|question|just a question',
      'one question|i have a quick question|sorry to bother you|just wondering|one more question|another question|may i ask',
    ],
  },
  wishes: {
    answer: [
      `((please|pls|kindly|and|but|could you|can you|would you|will you) )*(answer|reply|respond|write|explain|write back)( it| this| that| to me| me| back| everything| questions)?( please)? in {L}${PLEASE}`,
      `((please|pls|and|but|could you|can you|would you) )*(give|send|show|tell)( it to)? me( it| this| that| the answer| your answer| answers| the reply| your reply)? in {L}${PLEASE}`,
      `(i want|i need|i would like|i d like|i prefer|want|need)( the| an| your)? (answer|answers|reply|response) in {L}${PLEASE}`,
    ],
    weak: [
      `((please|ok|now) )*back (in|to) {L}( again)?${PLEASE}`,
      `(in )?{L} again${PLEASE}`,
      `(and |but |now )?(please )?in {L}${PLEASE}`,
      `(the )?{L}( please| pls| plz| answer| version| answer please| version please)`,
      `(the )?(answer|reply|response) in {L}${PLEASE}`,
    ],
    change: [
      `((please|pls|could you|can you|do you|would you|will you|let s|let us) )*(speak|talk|chat|write|use|know|continue|understand)( to me| with me| back)?( in)? {L}${PLEASE}`,
      `((please|pls|could you|can you|would you) )*(switch|change|go|turn)( over| back)?( the| my)?( language| it)? (in)?to {L}${PLEASE}`,
      `((please|could you|can you) )*(set|change|switch|make)( the| my| your)? (language|it)( to| as)? {L}${PLEASE}`,
      `(the )?(language|lang)( to| is)? {L}${PLEASE}`,
      `(i|we) (only )?(speak|prefer|want|would like|d like|need|understand|am|want to speak|want to use)( to have)? {L}( only)?${PLEASE}`,
      `(always|only|from now on)( answer| reply| speak| write)?( me)?( in)? {L}${PLEASE}`,
      `(can|could) (i|we) (get|have|use|speak|write|talk|see)( this| it| answers| the answers| everything)?( in)? {L}${PLEASE}`,
    ],
  },
};
