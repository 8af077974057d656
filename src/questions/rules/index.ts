export * from './life-cycle';
export * from './question';
export * from './regional';
