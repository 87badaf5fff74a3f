/** Names of the competencies of 2020, in English and as translated, so that a known one is told from unknown text. */
import { textKey } from '../text/index.js';
import { plainSource } from './dates/index.js';

export interface Competency {
  /** Its English name in lower case with hyphens. */
  readonly id: string;
  /** Its English name. */
  readonly name: string;
}

/** The competency that the newer extension leaves out. */
export const EXCLUDED_COMPETENCY = 'cloud-business-applications';

/** @returns the competency that a text names in any language; `undefined` where it names none that is known */
export function competencyOf(text: string): Competency | undefined {
  const key = textKey(text);
  const name = Object.keys(NAMES).find((known) => patternOf(known).test(key));
  return name === undefined ? undefined : { id: name.toLowerCase().replaceAll(' ', '-'), name };
}

/** @returns the excluded competency's ID where a text names it */
export function excludedCompetency(text: string): typeof EXCLUDED_COMPETENCY | undefined {
  return competencyOf(text)?.id === EXCLUDED_COMPETENCY ? EXCLUDED_COMPETENCY : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  let made = patterns.get(name);
  if (made === undefined) {
    const ways = [name.toLowerCase(), ...(NAMES[name] ?? [])].join('|').replaceAll(' ', '\\s*');
    made = new RegExp(`(?<![a-z])(?:${plainSource(ways)})(?![a-z])`, 'u');
    patterns.set(name, made);
  }
  return made;
}

/**
 * By English name, other ways to write it: over folded text without marks, a blank standing for any or none. The
 * excluded one first, the narrower before the wider: `security` is a word of many sentences.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Cloud Business Applications': [
    '(?:cloud )?business app(?:s|lications?)?',
    'cba',
    '雲端?(?:的)?(?:商務|商業|企業)(?:應用)?(?:程式|軟體|應用)',
    '商務應用(?:程式)?',
    '(?:클라우드 )?비[즈지]니스 (?:애플리케이션|어플리케이션|응용 프로그램|앱)',
    '(?:moln(?:baserade|et)? )?affärs(?:program|applikation|app)[a-z]*',
    'applis? (?:métiers?|professionnelles?|d entreprise)(?: (?:dans le |en )?cloud)?',
    'applications? (?:cloud )?(?:métiers?|professionnelles?|de gestion|d entreprise|business)(?: (?:dans le |en |du )?cloud)?',
  ],
  'Application Development': [
    'app(?:lications?|s)? dev(?:elopment)?',
    '應用程式開發',
    '(?:애플리케이션|앱|응용 프로그램) 개발',
    '(?:applikations|program|app)utveckling[a-z]*',
    'développement d (?:applications?|applis?)',
  ],
  'Application Integration': [
    'app(?:lications?|s)? integration',
    '應用程式整合',
    '(?:애플리케이션|앱|응용 프로그램) 통합',
    '(?:applikations|program|app)integration[a-z]*',
    'intégration d (?:applications?|applis?)',
  ],
  'Cloud Customer Relationship Management': [
    '(?:cloud )?(?:crm|customer relationship management)',
    '(?:雲端)?客戶關[係系]管理',
    '(?:클라우드 )?고객 관계 관리',
    '(?:molnbaserad )?kundrelationshantering[a-z]*',
    'gestion de (?:la )?relation clients?',
  ],
  'Cloud Platform': ['雲端平[台臺]', '클라우드 플랫폼', 'molnplattform[a-z]*', 'plate ?forme cloud'],
  'Cloud Productivity': [
    '雲端生產力',
    '클라우드 생산성',
    'molnproduktivitet[a-z]*',
    'productivité (?:dans le )?cloud',
  ],
  'Small and Midmarket Cloud Solutions': [
    'small (?:and |& )?mid ?market(?: cloud)?(?: solutions)?',
    'smb cloud(?: solutions)?',
    '中小(?:型)?企業雲端(?:解決方案)?',
    '중소(?:형|규모)? (?:기업|시장) 클라우드(?: 솔루션)?',
    'molnlösningar för små[a-z ]*',
    'solutions cloud (?:pour )?(?:les )?(?:pme|petites?)',
  ],
  'Collaboration and Content': [
    'collaboration (?:and |& )?content',
    '共同作業(?:與|和|及)內容',
    '協作(?:與|和|及)內容',
    '공동 작업 및 (?:콘텐츠|컨텐츠)',
    '협업 및 (?:콘텐츠|컨텐츠)',
    'samarbete och innehåll',
    'collaboration et contenus?',
  ],
  'Data Analytics': ['(?:資料|數據)分析', '데이터 분석', 'dataanalys[a-z]*', 'analyse (?:de |des )?données'],
  'Data Platform': [
    '(?:資料|數據)平[台臺]',
    '데이터 플랫폼',
    'dataplattform[a-z]*',
    'plate ?forme de données',
  ],
  Datacenter: [
    'data cent(?:er|re)',
    '資料中心',
    '데이터 ?센터',
    'datacent(?:er|ret|ral)[a-z]*',
    'centre de données',
  ],
  DevOps: ['dev ops', '開發維運', '데브옵스'],
  'Enterprise Mobility Management': [
    'enterprise mobility(?: management)?',
    'emm',
    '企業行動(?:力|性|化)?(?:管理)?',
    '(?:엔터프라이즈|기업) (?:모빌리티|이동성)(?: 관리)?',
    '(?:hantering av )?företagsmobilitet[a-z]*',
    '(?:gestion de la )?mobilité (?:d |en )?entreprise',
  ],
  'Enterprise Resource Planning': [
    'erp',
    '企業資源(?:規劃|計畫)',
    '(?:전사적|기업|엔터프라이즈) (?:자원|리소스) (?:관리|계획)',
    'affärs(?:resursplanering|system)[a-z]*',
    'planification des ressources(?: d entreprise)?',
  ],
  'Project and Portfolio Management': [
    'project (?:and |& )?portfolio(?: management)?',
    'ppm',
    '專案(?:與|和|及)(?:專案)?(?:組合|投資組合)(?:管理)?',
    '프로젝트 및 포트폴리오(?: 관리)?',
    'projekt och portfölj[a-z]*',
    'gestion de projets?(?: et (?:de |du )?portefeuilles?)?',
  ],
  'Windows and Devices': [
    'windows (?:and |& )?devices',
    'windows (?:與|和|及) ?裝置',
    'windows 및 (?:장치|디바이스)',
    'windows och enheter',
    'windows et (?:appareils|périphériques)',
  ],
  Communications: ['通訊', '커뮤니케이션', '통신', 'kommunikation[a-z]*'],
  Messaging: ['郵件傳訊', '傳訊', '메시[징지](?: 서비스)?', 'meddelandehantering[a-z]*', 'messagerie'],
  Security: ['安全性', '資訊安全', '資安', '보안', 'säkerhet[a-z]*', 'sécurité'],
};
