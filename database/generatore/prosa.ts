/** Beginnings and endings that together make some thousand Italian words, most of them never written before. */
const INIZI =
  'abit accogli accompagn adolescen affid aggrega aiut alloggi ambulator anagraf animaz ascolt assist associ attiv autonom bambin benesser bisogn borg budget camp capac caric cas centr citt coabit collabor colloqui compagn comun condivis consult contrast convivi cooper coordin costru cur debit dialog digital dimiss diritt disag distrett domand domicil donn educ emarg emerg equip espert estern facilit famigl fragil futur genitor giovan grupp inclus inform inser integr intervent invest isol labor lavor livell malatt medi mens migr minor mobil monitor nid nuov occup ospit osserv parrocch partecip particol pass percors person polit pover presid prevenz promoz prossim protez psic quartier rappor residen respons ret riabilit ricover riflession risors rispost sal scol sed segnal sensibil serviz sforz sicur sogg solit sollev sportell stabil strad student supervis svilupp tavol tempor territor tirocin trasport tutel uffic uman urban valut vicin violenz vit volont'.split(
    ' ',
  );
const FINALI = ['o', 'a', 'i', 'e', 'azione', 'amento', 'atore', 'abile', 'ale', 'ità', 'ivo', 'iche', 'anti', 'oso'];
const LEGAMI = ['di', 'per', 'con', 'nel', 'e', 'delle', 'a', 'tra'];

/** Words between two full stops. */
const FRASE = 14;

/** Of any list, the beginning is chosen much oftener than the end, as words are in a language. */
const scelto = <T>(elenco: readonly T[], caso: number): T => elenco[Math.floor(elenco.length * caso * caso)] as T;

/** Numbers between 0 and 1 (mulberry32), always the same for the same seed: generated databases compare with each other. */
function createCaso(seme: number): () => number {
  let stato = seme;
  return () => {
    stato = (stato + 0x6d2b79f5) | 0;
    const primo = Math.imul(stato ^ (stato >>> 15), 1 | stato);
    const secondo = (primo + Math.imul(primo ^ (primo >>> 7), 61 | primo)) ^ primo;
    return ((secondo ^ (secondo >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text of so many words that reads like one of a plan from afar, and says nothing: always the same for the same seed. */
export function prosa(seme: number, quante: number): string {
  const caso = createCaso(seme);
  const parole = Array.from({ length: quante }, (_v, n) => {
    const parola = n % 3 === 2 ? scelto(LEGAMI, caso()) : `${scelto(INIZI, caso())}${scelto(FINALI, caso())}`;
    return n % FRASE === FRASE - 1 ? `${parola}.` : parola;
  });
  return parole.join(' ');
}

/** Words that generated texts hold, from those that nearly all hold to those of a few. */
export const paroleDiProva = (quante: number): string[] =>
  Array.from({ length: quante }, (_v, n) => {
    const posto = n / quante;
    return `${scelto(INIZI, posto)}${scelto(FINALI, ((n * 7) % quante) / quante)}`;
  });
