export { askerCard, questionThreadCard } from './asker';
export { questionForm, referForm, type FormState } from './forms';
export { handlerCard } from './handler';
export { intervisionForm } from './intervision';
export { helpedCard, publishForm, suggestionsCard, type PublishState } from './published';
export { regionalAnswerForm, regionalCard, regionalStatus, regionForm, type RegionalView } from './regional';
export { callCard, lateCard, movedCard } from './news';
export { statusName, type Pair, type QuestionView, type TextDeed } from './words';
