/* global document, window, URLSearchParams, AdaptiveCards, markdownit, gallery */
/** Draws cards in the page, as Teams would. Loaded by page.ts after the renderer, beside `gallery` (sheets and themes). */
const markdown = markdownit({ html: false, linkify: false });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** Draws the cards at each width, a row for a card; returns what the renderer did not understand. */
window.draw = function draw({ cards, hostConfig, widths }) {
  const main = document.querySelector('main');
  main.replaceChildren();
  return cards.flatMap(({ caption, card, isOpened }) => {
    const row = element('div', 'row');
    main.append(row);
    return widths.flatMap((width) => {
      const cell = element('div', 'cell');
      cell.style.width = `${width}px`;
      const frame = element('div', 'frame');
      frame.dataset.caption = `${caption} at ${width}`;
      frame.lang = card.lang ?? '';
      cell.append(element('p', 'caption', caption), frame);
      row.append(cell);
      return drawCard(frame, card, isOpened, hostConfig).map((fault) => `${caption} at ${width}: ${fault}`);
    });
  });
};

/** Cards with something that does not fit: wider than their frame, or a button whose title is cut off. */
window.clipped = function clipped() {
  const frames = [...document.querySelectorAll('.frame')];
  return frames.flatMap((frame) => {
    const tooWide = frame.scrollWidth > frame.clientWidth + 1 ? ['wider than the card'] : [];
    const inner = [...frame.querySelectorAll('.ac-pushButton,.ac-textBlock,.ac-columnSet,.ac-richTextBlock')];
    const cut = inner.filter((one) => one.scrollWidth > one.clientWidth + 1).map(firstWords);
    const edge = frame.getBoundingClientRect().right + 1;
    const outside = inner.filter((one) => one.getBoundingClientRect().right > edge).map(firstWords);
    return [...tooWide, ...cut, ...outside].map((fault) => `${frame.dataset.caption}: ${fault}`);
  });
};

/** The gallery for people: choose a view, a language and a theme. */
window.start = function start() {
  const chosen = Object.fromEntries(new URLSearchParams(window.location.search));
  const views = [...new Set(gallery.sheets.map(({ view }) => view))];
  const languages = [...new Set(gallery.sheets.map(({ language }) => language))];
  const view = views.includes(chosen.view) ? chosen.view : views[0];
  const language = languages.includes(chosen.language) ? chosen.language : languages[0];
  const theme = gallery.themes[chosen.theme] ? chosen.theme : 'light';
  choice('view', views, view);
  choice('language', languages, language);
  choice('theme', Object.keys(gallery.themes), theme);
  document.querySelector('style#theme').textContent = gallery.themes[theme].css;
  const sheet = gallery.sheets.find((one) => one.view === view && one.language === language);
  window.draw({ cards: sheet.cards, hostConfig: gallery.themes[theme].hostConfig, widths: gallery.widths });
};

function drawCard(frame, json, isOpened, hostConfig) {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.parse(json, context);
  const faults = [];
  for (let at = 0; at < context.eventCount; at += 1) faults.push(context.getEventAt(at).message);
  for (const event of card.validateProperties().validationEvents) faults.push(event.message);
  frame.append(card.render());
  if (isOpened) open(card, frame);
  mendRenderer(card, frame);
  const looksUp = JSON.stringify(json).includes('"Data.Query"');
  return faults.filter((fault) => !isQuirk(fault, looksUp));
}

/** What the renderer complains about and Teams does not. */
function isQuirk(fault, looksUp) {
  // It tests languages with a regular expression that remembers: every second one is refused.
  if (fault.endsWith('for property "lang".')) return true;
  // Teams looks names up in cards of 1.5 (and before); the renderer knows it from 1.6 on, and then asks for a choice.
  return (
    fault.startsWith('Property "choices.data" is supported in') ||
    (looksUp && fault.endsWith('at least one choice defined.'))
  );
}

/** Two faults of the renderer that no card can prevent, and that Teams' own controls do not have. */
function mendRenderer(card, frame) {
  // It says of the container that a toggle opens that it is expanded, instead of saying so of the button.
  for (const opened of frame.querySelectorAll('[aria-expanded]:not(button)'))
    opened.removeAttribute('aria-expanded');
  // It leaves the label off a list that filters while one types.
  for (const input of card.getAllInputs())
    input.renderedElement
      ?.querySelector('.ac-choiceSetInput-filtered')
      ?.setAttribute('aria-label', input.label);
}

/** Presses what opens in place. */
function open(card, frame) {
  for (const button of frame.querySelectorAll('[aria-expanded="false"]')) button.click();
  for (const action of card.getAllActions())
    if (action.getJsonTypeName() === 'Action.ToggleVisibility')
      for (const id of Object.keys(action.targetElements)) {
        const target = card.getElementById(id);
        if (target) target.isVisible = true;
      }
}

function choice(name, values, value) {
  const select = document.querySelector(`select[name=${name}]`);
  select.replaceChildren(...values.map((one) => Object.assign(element('option', '', one), { value: one })));
  select.value = value;
  select.onchange = () => select.form.submit();
}

function element(tag, className, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function firstWords(node) {
  return `"${node.textContent.slice(0, 40)}" is cut off`;
}
