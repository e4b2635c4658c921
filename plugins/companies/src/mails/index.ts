export * from './invitation'
export * from './password-reset'
