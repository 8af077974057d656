export { askQuestion } from './ask';
export type { QuestionDeps } from './deps';
export { handleQuestion, readQuestion, type Deed, type Outcome } from './handle';
export { myQuestions } from './mine';
export { catchUp, handOver, passOn, tendQuestion } from './tend';
