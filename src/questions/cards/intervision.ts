import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import { caseForm, type CaseFormView } from '../../intervision/cards';
import type { Actor } from '../../members/rules';
import { context } from './conversation';
import type { QuestionView } from './words';

/** `Naar intervisie`: a case in the handler's own words, beneath the question for who may read it. */
export function intervisionForm(
  render: Render,
  reader: Reader,
  actor: Actor,
  view: QuestionView,
  form: Pick<CaseFormView, 'words' | 'notice' | 'isMarked'> & { readonly nonce: string },
): Card {
  const t = translator(reader.language);
  const { label } = view.question;
  const { words, notice, isMarked, nonce } = form;
  return caseForm(render, reader, {
    network: view.network,
    title: t('questions.intervisionTitle', { label }),
    intro: [t('questions.intervisionIntro'), t('cases.proposeIntro')],
    words,
    notice,
    isMarked,
    blocks: context(t, actor, view, 'answer'),
    send: { verb: 'question.intervision.send', data: { label, nonce } },
    cancel: { verb: 'question.show', data: { label } },
  });
}
