export { askerCard, questionThreadCard } from './asker';
export { questionForm, referForm, type FormState } from './forms';
export { handlerCard } from './handler';
export { callCard, lateCard, movedCard } from './news';
export { statusName, type QuestionView, type TextDeed } from './words';
