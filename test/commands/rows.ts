/** What people write to the bot itself, by what they mean by it; rows stand between bars. */
import type { PlainKind } from '../../src/commands/index.js';

export type Rows = Readonly<Record<PlainKind | 'languages', string>>;

export const ROWS: Readonly<Record<string, Rows>> = {
  'en-US': {
    greeting:
      'hi there!|Hello|HELLO!!!|hey 👋|Heyyyy|good morning :)|Hi, how are you?|hello hello|Hi team|  hi  |What’s up?|good evening, everyone',
    thanks:
      'thx|Thanks!|thank you so much 🙏|ok|Got it.|TY|Ok thanks|Great, thanks a lot!|thaaaanks|perfect|much appreciated.|Thanks for your help!!|cheers mate|Hi, thanks',
    bye: 'bye|Bye!|Thanks, bye|goodbye 👋|see you later|OK, have a nice day!|good night|That’s all, thanks',
    help: 'help|HELP!|Help me please|What can you do?|hi, what can I ask?|/help|?|??|/start|Could you help me?|How does this work?|❓',
    'forget-me':
      '/forget me|/forget|/forgetme|delete my data|Please delete my data.|forget me|Could you please erase my personal data?|Forget everything about me!',
    reminders:
      '/reminders|my reminders|Show my reminders please|Reminders|Do I have any reminders?|list my reminders|how do I see my reminders',
    'cancel-reminders':
      'cancel my reminders|stop reminders|Please cancel all my reminders!|turn off reminders|No more reminders, please|/reminders off|don’t remind me|Don’t remind me anymore|delete reminders|cancel the reminder',
    'ask-person':
      'talk to a person|human|HUMAN!!|Can I talk to someone?|Hi, I want to talk to a human|a real person please|/human|speak to an agent|speak to human pls|ask an expert|contact support',
    objection:
      "wrong|That’s wrong!|that's wrong|this is not what I asked|Sorry, that is not what I asked.|not my question|wrong answer",
    'remind-me': 'remind me|Remind me please|set a reminder|Could you remind me?|how do I set a reminder?',
    privacy: 'what do you store about me|What do you know about me?|privacy|What data do you keep?',
    'none-of-these': 'none of these|None of them.|not what I meant|none of those, thanks',
    languages:
      'languages|Change language|/language|/lang|Which languages do you speak?|switch language please|What languages can you speak?',
  },
  'zh-TW': {
    greeting: '哈囉|您好！|你好～|嗨 👋|早安|大家好|安安|下午好！|你好啊|您好您好|嗨嗨',
    thanks:
      '谢谢|謝謝！|謝謝你～|感謝您的協助|謝謝您的協助！|太感謝了|好的，謝謝|感恩🙏|謝謝謝謝|知道了，谢谢|辛苦了|讚啦|多謝',
    bye: '再見|掰掰|謝謝，再見！|拜拜 👋|晚安|先這樣，謝謝|下次見',
    help: '說明|说明|幫助|你會做什麼？|怎麼使用？|請幫我|使用說明|需要協助|您好，我可以問什麼？|？|/說明',
    'forget-me':
      '刪除我的資料|删除我的资料|請刪除我的個人資料。|忘記我|清除我的資料|我要刪除我的資料|請幫我刪除我的資料，謝謝',
    reminders: '我的提醒|提醒|查看我的提醒|我有哪些提醒？|列出提醒|請列出我的提醒|/提醒|怎麼看我的提醒？',
    'cancel-reminders':
      '取消提醒|取消所有提醒|不要再提醒我了|請取消我的提醒|关闭提醒|停止提醒！|別再提醒我|刪除我所有的提醒',
    'ask-person':
      '真人客服|找真人|我要找真人！|轉接真人客服|請幫我轉接客服|有真人嗎？|转人工|可以轉真人嗎|您好，我想找客服|詢問真人|我想找人問|誰可以幫我？',
    objection: '這個答案不對|錯了！|你答錯了|这个答案不对|這不是我問的。|答非所問',
    'remind-me': '提醒我|請提醒我|設定提醒|到時候提醒我，謝謝|怎麼設定提醒？',
    privacy: '你會記住什麼資料|你會保存哪些資料？|隱私權政策',
    'none-of-these': '以上都不是|都不是。|不是這些',
    languages: '語言|切換語言|语言|你會說哪些語言？|可以換語言嗎？|/語言|換個語言|支援哪些語言',
  },
  'ko-KR': {
    greeting:
      '안녕하세요~|안녕|안녕하세요!|안녕하세요 반가워요|하이 👋|반갑습니다|좋은 아침입니다|여보세요?|안녕하십니까|안녕하세요 ㅎㅎ',
    thanks:
      '감사합니다!!|고마워요|고맙습니다~|네, 감사합니다|감사해요 🙏|정말 감사합니다|땡큐|도와주셔서 감사합니다.|알겠습니다. 감사합니다!|답변 감사합니다|ㄱㅅ|최고예요',
    bye: '안녕히 계세요|안녕히계세요!|감사합니다. 안녕히 계세요.|다음에 또 봐요|좋은 하루 되세요~|바이바이|수고하세요, 안녕히 계세요',
    help: '도움말|도와줘|도와 주세요|뭘 할 수 있어?|무엇을 할 수 있나요?|사용법|어떻게 사용하나요?|안녕하세요, 도움이 필요해요|메뉴|/도움말',
    'forget-me':
      '내 데이터 삭제|내 데이터 삭제해 줘|제 데이터를 삭제해 주세요.|내 정보 지워줘|개인정보 삭제|나를 잊어줘|데이터 삭제|제 개인정보를 삭제해주세요',
    reminders:
      '내 알림|알림|알림 목록|내 알림 보여줘|제 알림 보여 주세요|어떤 알림이 있나요?|리마인더|/알림|제 알림은 어디서 보나요?',
    'cancel-reminders':
      '알림 취소|알림 취소해 주세요|모든 알림 취소|알림 꺼줘|내 알림 모두 취소|알림을 모두 취소해 주세요.|알림 그만 보내 주세요|알림 중지|모든 알림 삭제해 줘',
    'ask-person':
      '상담원|상담원 연결|상담원 연결해 주세요|사람이랑 얘기하고 싶어요|담당자 연결해 주세요!|고객센터|상담원과 이야기하고 싶어요.|안녕하세요, 상담원 연결 부탁드립니다|사람|지원팀에 문의',
    objection: '틀렸어요|틀렸어요!|답변이 틀렸어요.|제 질문이 아니에요|잘못됐어요',
    'remind-me': '알려줘|알려 주세요|알림 설정해 줘|그때 알려 주세요',
    privacy: '저에 대해 무엇을 저장하나요?|개인정보 처리방침|어떤 정보를 저장하나요?',
    'none-of-these': '찾는 질문이 없어요|다 아니에요.|이 중에 없어요',
    languages:
      '언어|언어 변경|언어 바꿔줘|다른 언어로|어떤 언어를 지원하나요?|언어 설정|/언어|언어를 바꾸고 싶어요',
  },
  'sv-SE': {
    greeting:
      'Hej hej|Hej!|hejsan|God morgon|tjena|Hallå där!|hej 👋|hej hej, läget?|god kväll|Hej på dig|Tjaaaa',
    thanks:
      'tack så mycket|Tack!|tackar|tusen tack 🙏|Toppen, tack!|Tack för hjälpen|ok tack|Stort tack!!|perfekt|tack tack|jättebra, tack så mycket',
    bye: 'hej då|Hejdå!|vi ses|Tack och hej då|ha en bra dag|tack för hjälpen, ha en bra dag|god natt|adjö',
    help: 'hjälp|Hjälp!|hjalp|Vad kan du?|Hej, vad kan du göra?|hur funkar det här?|Kan du hjälpa mig?|hjälp tack|meny|/hjälp',
    'forget-me':
      'radera mina uppgifter|Radera mina uppgifter, tack.|ta bort mina data|glöm mig|Ta bort all min data!|kan du radera mina personuppgifter?|glöm allt om mig',
    reminders:
      'mina påminnelser|påminnelser|Visa mina påminnelser|vilka påminnelser har jag?|lista påminnelser|paminnelser|/påminnelser|Hur ser jag mina påminnelser?',
    'cancel-reminders':
      'ta bort mina påminnelser|Avbryt mina påminnelser|stäng av påminnelserna|sluta påminna mig|inga fler påminnelser tack|stoppa påminnelser|ta bort alla påminnelser!|radera påminnelsen',
    'ask-person':
      'prata med en människa|människa|Jag vill prata med någon|kan jag få prata med en människa?|kundtjänst|prata med supporten|Hej, jag vill prata med en människa|en riktig människa tack|tala med någon',
    objection: 'det är fel|Det är fel!|fel svar|det var inte det jag frågade om|Det stämmer inte.',
    'remind-me': 'påminn mig|Påminn mig, tack|skapa en påminnelse|kan du påminna mig?',
    privacy: 'Vad sparar du om mig?|vilka uppgifter lagrar du om mig|integritetspolicy',
    'none-of-these': 'ingen av dem|Inget av det, tack|ingen av dessa',
    languages: 'språk|byt språk|Vilka språk kan du?|ändra språk|sprak|välj språk|/språk|ett annat språk',
  },
  'fr-FR': {
    greeting:
      'Bonjour 👋|Bonjour !|bonjour à tous|Salut|coucou|Bonsoir|Bonjour, comment allez-vous ?|bjr|Salut, ça va aujourd’hui ?|BONJOUR|Bonjour, bonjour',
    thanks:
      'merci beaucoup|Merci !|merci bien|Parfait, merci !|merci pour votre aide 🙏|mille mercis|super|Je vous remercie.|OK merci|c’est parfait, merci|merci infiniment',
    bye: 'au revoir|Au revoir !|Merci, au revoir|à bientôt|bonne journée !|Merci et bonne soirée|à demain|c’est tout, merci',
    help: 'aide|Aide !|aidez-moi|Que savez-vous faire ?|Bonjour, pouvez-vous m’aider ?|comment ça marche ?|à l’aide|besoin d’aide svp|menu|/aide',
    'forget-me':
      'supprime toutes mes données|supprimez mes données|Supprimez mes données, s’il vous plaît.|oubliez-moi|effacez mes données|supprimer mes donnees|supprimez toutes mes données !|efface mes données stp',
    reminders:
      'mes rappels|rappels|Afficher mes rappels|quels sont mes rappels ?|voir mes rappels|ai-je des rappels ?|/rappels|Comment voir mes rappels ?',
    'cancel-reminders':
      'annuler mes rappels|Annulez mes rappels|arrêtez les rappels|supprimer mes rappels|plus de rappels svp|annulez tous mes rappels !|désactiver les rappels|annule le rappel|annule tous mes rappels|supprimer mes rappels',
    'ask-person':
      'parler à quelqu’un|parler a quelqu un|un humain|Je voudrais parler à un conseiller|puis-je parler à quelqu’un ?|Bonjour, je veux parler à une personne|service client|contacter le support|un conseiller svp',
    objection:
      "c’est faux|C'est faux !|ce n’est pas ma question|ce n'est pas ma question|mauvaise réponse|Ce n’est pas ce que j’ai demandé.",
    'remind-me': 'rappelle-moi|Rappelez-moi, s’il vous plaît|créer un rappel|mets-moi un rappel',
    privacy: 'quelles données gardez-vous sur moi ?|Que savez-vous de moi ?|politique de confidentialité',
    'none-of-these': 'aucune de ces questions|Aucune.|rien de tout ça',
    languages:
      'langue|langues|changer de langue|Quelles langues parlez-vous ?|choisir la langue|une autre langue svp|/langue|changez de langue',
  },
};
