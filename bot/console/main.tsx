/** Starts the console: its language first, then everything else. */
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './console.css';
import { preferences } from './preferences.js';
import { loadTexts, matchLanguage } from './texts/texts.js';

const language = matchLanguage([preferences.language(), ...navigator.languages]);
const root = document.getElementById('console');
if (root !== null) createRoot(root).render(<App texts={await loadTexts(language)} />);
