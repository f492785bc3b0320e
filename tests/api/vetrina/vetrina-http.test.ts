import { provaHttp } from './prova-http';

describe('in front of Koa', () => provaHttp());
