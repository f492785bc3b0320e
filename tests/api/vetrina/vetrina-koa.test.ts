import { provaHttp } from './prova-http';

describe('inside the chain of Koa', () => provaHttp({ VETRINA_IN_KOA: 'true' }));
