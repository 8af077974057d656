export * from './life-cycle';
export * from './lines';
export * from './recognition';
export * from './signal';
export * from './texts';
