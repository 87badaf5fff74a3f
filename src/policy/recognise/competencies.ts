/** Names of competencies as they stand in English in every language's texts. */

/** @param text in lower case */
export function competencyIn(text: string): string | undefined {
  return COMPETENCIES.find((name) => text.includes(name.toLowerCase()));
}

/** The one that the newer rule leaves out first; any other name is a matter of record only. */
const COMPETENCIES = [
  'Cloud Business Applications',
  'Application Development',
  'Application Integration',
  'Cloud Platform',
  'Cloud Productivity',
  'Cloud Customer Relationship Management',
  'Collaboration and Content',
  'Communications',
  'Data Analytics',
  'Data Platform',
  'Datacenter',
  'DevOps',
  'Enterprise Mobility Management',
  'Enterprise Resource Planning',
  'Messaging',
  'Project and Portfolio Management',
  'Security',
  'Small and Midmarket Cloud Solutions',
  'Windows and Devices',
];
