export { alikePublished, stillPublished } from './alike';
export { askQuestion } from './ask';
export type { QuestionDeps } from './deps';
export { questionItem, searchQuestions } from './find';
export { createFindAlike } from './find-alike';
export { handleQuestion, readQuestion, type Deed, type Outcome } from './handle';
export { proposeForIntervision } from './intervision';
export { myQuestions } from './mine';
export { publishQuestion, unpublishQuestion } from './publish';
export { askRegion, endInRegion, shareWithRegion, takeAnswer } from './region';
export {
  answerRegional,
  declineRegional,
  handOverRegional,
  passOnRegional,
  readRegional,
  type RegionalState,
} from './regional';
export { catchUp, handOver, passOn, tendQuestion } from './tend';
