/** The excluded competency is known by its names in five languages, the others by theirs, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { competencyOf, excludedCompetency } from '../../src/policy/index.js';

describe('the excluded competency', () => {
  it.each([
    'Cloud Business Applications',
    'cloud business apps',
    'Cloud Business App competency',
    'our CBA competency',
    'Business Applications',
    '雲端商務應用程式',
    '金級雲端商務應用程式專長認證',
    '雲端商業應用',
    '클라우드 비즈니스 애플리케이션',
    '클라우드 비즈니스 앱 역량',
    '클라우드비즈니스어플리케이션',
    'Molnbaserade affärsprogram',
    'kompetensen Molnbaserade affärsapplikationer',
    'cloud-affärsappar',
    'Applications métier cloud',
    'la compétence « Applications professionnelles cloud »',
    'applications de gestion dans le cloud',
    'applications d’entreprise cloud',
  ])('is meant by %s', (text) => {
    expect(competencyOf(text)?.id).toBe('cloud-business-applications');
    expect(excludedCompetency(text)).toBe('cloud-business-applications');
  });
});

describe('another competency', () => {
  it.each([
    ['Gold Application Development', 'application-development'],
    ['app integration', 'application-integration'],
    ['Cloud CRM', 'cloud-customer-relationship-management'],
    ['雲端平台', 'cloud-platform'],
    ['Cloud Productivity', 'cloud-productivity'],
    ['Small & Midmarket Cloud Solutions', 'small-and-midmarket-cloud-solutions'],
    ['협업 및 콘텐츠', 'collaboration-and-content'],
    ['Communications', 'communications'],
    ['資料分析', 'data-analytics'],
    ['dataplattform', 'data-platform'],
    ['데이터 센터', 'datacenter'],
    ['DevOps', 'devops'],
    ['mobilité d’entreprise', 'enterprise-mobility-management'],
    ['ERP', 'enterprise-resource-planning'],
    ['affärssystem', 'enterprise-resource-planning'],
    ['messagerie', 'messaging'],
    ['gestion de projets et de portefeuilles', 'project-and-portfolio-management'],
    ['säkerhet', 'security'],
    ['Windows and Devices', 'windows-and-devices'],
  ])('%s is %s', (text, id) => {
    expect(competencyOf(text)?.id).toBe(id);
    expect(excludedCompetency(text)).toBeUndefined();
  });
});

it.each(['', 'none of those', 'cbank', 'Widgets', '黃金', '골드', 'guld', 'or'])('%j names none', (text) => {
  expect(competencyOf(text)).toBeUndefined();
});
