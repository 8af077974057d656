/** Colours of Teams by what they are for (Fluent 2 tokens; nothing of Microsoft's is copied but the values). */
export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly page: string;
  readonly card: string;
  readonly emphasis: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly goodBack: string;
  readonly warningBack: string;
  readonly attentionBack: string;
  readonly accentBack: string;
  readonly input: string;
  readonly inputBorder: string;
  readonly primary: string;
  readonly primaryText: string;
  readonly link: string;
}

export const THEMES: readonly Theme[] = [
  {
    name: 'light',
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    border: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#8a5100',
    attention: '#c50f1f',
    goodBack: '#f1faf1',
    warningBack: '#fff9f5',
    attentionBack: '#fdf3f4',
    accentBack: '#e8ebfa',
    input: '#ffffff',
    inputBorder: '#616161',
    primary: '#5b5fc7',
    primaryText: '#ffffff',
    link: '#4f52b2',
  },
  {
    name: 'dark',
    page: '#141414',
    card: '#292929',
    emphasis: '#1f1f1f',
    border: '#666666',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a9fa',
    good: '#9fd89f',
    warning: '#faa06b',
    attention: '#f1707b',
    goodBack: '#052505',
    warningBack: '#411200',
    attentionBack: '#3b0509',
    accentBack: '#2f2f4a',
    input: '#292929',
    inputBorder: '#adadad',
    primary: '#4f52b2',
    primaryText: '#ffffff',
    link: '#a6a9fa',
  },
  {
    name: 'contrast',
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#1aebff',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff8080',
    goodBack: '#000000',
    warningBack: '#000000',
    attentionBack: '#000000',
    accentBack: '#000000',
    input: '#000000',
    inputBorder: '#ffffff',
    primary: '#1aebff',
    primaryText: '#000000',
    link: '#ffff01',
  },
];

const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 200, default: 400, bolder: 600 };
const FONT = "'Segoe UI','Selawik','Liberation Sans',sans-serif";
const DEFAULT_TEXT = { fontType: 'default', color: 'default', isSubtle: false };

/** How a host draws cards: sizes and distances as Teams has them, in the colours of a theme. */
export function hostConfig(theme: Theme): object {
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    fontTypes: {
      default: { fontFamily: FONT, fontSizes: SIZES, fontWeights: WEIGHTS },
      monospace: { fontFamily: 'monospace', fontSizes: SIZES, fontWeights: WEIGHTS },
    },
    textStyles: { heading: { ...DEFAULT_TEXT, size: 'large', weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    containerStyles: containerStyles(theme),
    actions: {
      maxActions: 7,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    inputs: inputs(),
    factSet: {
      title: { ...DEFAULT_TEXT, size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { ...DEFAULT_TEXT, size: 'default', weight: 'default', wrap: true },
      spacing: 10,
    },
  };
}

function containerStyles(theme: Theme): object {
  const both = (color: string) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: theme.text, subtle: theme.subtle },
    dark: both(theme.text),
    light: both(theme.text),
    accent: both(theme.accent),
    good: both(theme.good),
    warning: both(theme.warning),
    attention: both(theme.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    default: style(theme.card),
    emphasis: style(theme.emphasis),
    accent: style(theme.accentBack),
    good: style(theme.goodBack),
    attention: style(theme.attentionBack),
    warning: style(theme.warningBack),
  };
}

function inputs(): object {
  const label = { weight: 'bolder', color: 'default', size: 'default' };
  return {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { ...label, suffix: ' *', suffixColor: 'attention' },
      optionalInputs: label,
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  };
}

/** What the renderer leaves to the page. */
export function css(theme: Theme): string {
  const { text, subtle, border } = theme;
  const button = `border:1px solid ${border};background:${theme.card};color:${text}`;
  return `
*{box-sizing:border-box}
html{color-scheme:${theme.name === 'light' ? 'light' : 'dark'}}
html,body{margin:0;background:${theme.page};color:${text};font:14px ${FONT}}
main{padding:16px} .row{display:flex;gap:16px;align-items:flex-start;margin-bottom:24px}
.caption{font-size:12px;color:${text};margin:0 0 6px}
.frame{background:${theme.card};border:1px solid ${border};border-radius:4px;overflow:hidden}
.frame p{margin:0} .ac-textBlock,.ac-textRun{line-height:1.4!important}
.frame a.ac-anchor{color:${theme.link}!important}
.ac-actionSet{flex-wrap:wrap;gap:8px} .ac-actionSet>div[aria-hidden],.ac-actionSet>div:empty{display:none}
.ac-pushButton{${button};font:600 14px ${FONT};min-height:32px;padding:5px 12px;border-radius:4px;
 cursor:pointer;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.ac-pushButton.style-positive{background:${theme.primary};border-color:${theme.primary};color:${theme.primaryText}}
.ac-pushButton.style-destructive{color:${theme.attention};border-color:${theme.attention}}
.ac-pushButton.expanded,.ac-pushButton.subdued{${button};opacity:1}
.ac-pushButton.expandable::after{display:none}
.ac-pushButton:focus-visible,.ac-input:focus-visible{outline:2px solid ${theme.accent};outline-offset:2px}
.ac-input{font:14px ${FONT};color:${text}}
.ac-input.ac-textInput,.ac-input.ac-dateInput,.ac-choiceSetInput-compact,.ac-choiceSetInput-filtered{
 background:${theme.input};border:1px solid ${theme.inputBorder};border-radius:4px;min-height:32px;padding:5px 8px;width:100%}
.ac-input.ac-multiline{min-height:72px} ::placeholder{color:${subtle};opacity:1}
.ac-choiceSetInput-expanded input,.ac-choiceSetInput-multiSelect input,.ac-toggleInput input{
 accent-color:${theme.accent};width:24px;height:24px}`;
}
