export * from './change';
export * from './counts';
export * from './form';
export * from './item';
export * from './moments';
export * from './roster';
