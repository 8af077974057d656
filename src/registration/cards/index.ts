export * from './form';
export * from './signal-card';
