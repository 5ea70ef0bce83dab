export { demoTexts } from './demo-texts.ts'
export { type DemoOptions, type DemoRefused, type DemoSeeded, seedDemo } from './seed-demo.ts'
