export { spegniDemo as default } from './accendi-demo';
