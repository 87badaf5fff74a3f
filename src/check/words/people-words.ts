/** Words for people and companies, and for what they agree, learn and are told. */
import type { KnownWord } from './known-word.js';

export const PEOPLE_WORDS: readonly KnownWord[] = [
  {
    forms: 'learner learners',
    kept: {
      fr: /appren|étudi|élève|stagiair|particip|learner/i,
      sv: /elev|student|studer|inlär|deltag|lärande|kursdelt/i,
    },
  },
  {
    forms: 'student students',
    kept: { fr: /étudi|élève|student/i, sv: /student|elev|studer/i },
  },
  {
    forms: 'faculty',
    kept: { fr: /facult|enseign|profess|corps|universit/i, sv: /fakult|lärar|personal|lärosät|universit/i },
  },
  {
    forms: 'employee employees',
    kept: { fr: /employ|salari|collabor|personnel|travaill/i, sv: /anställ|medarb|personal/i },
  },
  {
    forms: 'consultant consultants',
    kept: { fr: /consult|conseil/i, sv: /konsult|rådgiv/i },
  },
  {
    forms: 'advisor advisors',
    kept: { fr: /conseil|advisor/i, sv: /rådgiv|advisor/i },
  },
  {
    forms: 'seller sellers',
    kept: { fr: /vend|commerc|seller/i, sv: /sälj|seller/i },
  },
  {
    forms: 'publisher publishers',
    kept: { fr: /édit|publi/i, sv: /utgiv|public|publish|förlag/i },
  },
  {
    forms: 'distributor distributors',
    kept: { fr: /distribut|grossist/i, sv: /distribut|återförs|åter ?förs|grossist/i },
  },
  {
    forms: 'owner owners',
    kept: { fr: /propriét|possess|détent|titul|respons/i, sv: /ägar|innehav|ägs\b/i },
  },
  {
    forms: 'guest guests',
    kept: { fr: /invit|visit|hôte/i, sv: /gäst/i },
  },
  {
    forms: 'subsidiary subsidiaries',
    kept: { fr: /filial|succurs/i, sv: /dotter/i },
  },
  {
    forms: 'headquarters headquarter',
    kept: { fr: /siège/i, sv: /huvud|högkvarter/i },
  },
  {
    forms: 'member members membership memberships',
    kept: { fr: /membre|adh[ée]|appart|abonn|affili|member/i, sv: /medlem|member/i },
  },
  {
    forms: 'competency competencies',
    kept: { fr: /compét/i, sv: /kompeten|behörig|kunskap/i },
  },
  {
    forms: 'specialization specializations',
    kept: { fr: /spécial/i, sv: /special/i },
  },
  {
    forms: 'certification certifications',
    kept: { fr: /certif/i, sv: /certif/i },
  },
  {
    forms: 'assessment assessments',
    kept: { fr: /évalu|assessment/i, sv: /utvärd|bedöm|prov|assessment/i },
  },
  {
    forms: 'training trainings',
    kept: { fr: /format|formé|form[eé]r|entraîn|apprent/i, sv: /utbild|trän|kurs|skoln/i },
  },
  {
    forms: 'completion completions',
    kept: {
      fr: /achèv|achev|termin|réalis|complèt|complét|exécut|fin\b|finir|aboutiss|effectu/i,
      sv: /slutf|avslut|färdig|komplett|klar|fullbord|fyllt/i,
    },
  },
  {
    forms: 'consent consents',
    kept: { fr: /consent|accord|autoris|approb/i, sv: /samtyck|medgiv|godkän|tillstånd/i },
  },
  {
    forms: 'contract contracts',
    kept: { fr: /contrat|contract|accord/i, sv: /kontrakt|avtal/i },
  },
  {
    forms: 'warranty warranties',
    kept: { fr: /garanti/i, sv: /garanti/i },
  },
  {
    forms: 'dispute disputes disputed',
    kept: {
      fr: /contest|litig|différend|conflit|désacc|disput/i,
      sv: /tvist|bestrid|överklag|ifrågas|invänd/i,
    },
  },
  {
    forms: 'penalty penalties',
    kept: { fr: /pénal|amend|sanction/i, sv: /straff|böt|vite|påfölj|sanktion/i },
  },
  {
    forms: 'reminder reminders',
    kept: { fr: /rappel|relanc/i, sv: /påminn/i },
  },
  {
    forms: 'notification notifications notify notifies notified',
    kept: {
      fr: /notif|inform|avert|préven|avis|alert|signal/i,
      sv: /medd?el|avis|inform|underrätt|notis|notif|varn/i,
    },
  },
  {
    forms: 'invitation invitations invited',
    kept: { fr: /invit|convi/i, sv: /inbju|bjud|bjöd/i },
  },
  {
    forms: 'enroll enrolls enrolled enrolling enrollment enrollments',
    kept: {
      fr: /inscri|adh[ée]|enregistr|enrôl|rejoi|enroll|particip/i,
      sv: /registr|anmäl|anslut|enroll|delta|ansök|inskriv|gå med/i,
    },
  },
  {
    forms: 'onboard onboarded onboarding',
    kept: {
      fr: /intégr|inscri|accueil|embarq|rejoi|enrôl|onboard|prise en main|adhér/i,
      sv: /registr|onboard|anslut|introd|integr|komma igång|kom igång|ombord/i,
    },
  },
  {
    forms: 'language languages',
    kept: { fr: /langu|langag|linguis/i, sv: /språk/i },
  },
  {
    forms: 'government governments',
    kept: {
      fr: /gouvern|public|administr|état|government/i,
      sv: /myndigh|regering|offentlig|stat|government/i,
    },
  },
  {
    forms: 'fraud fraudulent',
    kept: { fr: /fraud|escroq/i, sv: /bedräg/i },
  },
  {
    forms: 'privacy',
    kept: { fr: /confiden|privé|protection|privacy/i, sv: /sekret|integrit|person|privacy/i },
  },
  {
    forms: 'password passwords',
    kept: { fr: /mots? de passe/i, sv: /lösen/i },
  },
];
