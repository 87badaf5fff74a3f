/** Markdown as the bot writes it, made HTML: no HTML of its own, no pictures, no link that runs anything. */
import MarkdownIt from 'markdown-it';
import { REL, safeAddress } from './links.js';

export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

function createMarkdown(): InstanceType<typeof MarkdownIt> {
  const made = new MarkdownIt({ html: false, linkify: false, breaks: true });
  made.disable('image');
  made.validateLink = (href) => safeAddress(href) !== undefined;
  made.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('target', '_blank');
    tokens[index]?.attrSet('rel', REL);
    return self.renderToken(tokens, index, options);
  };
  return made;
}

const markdown = createMarkdown();
