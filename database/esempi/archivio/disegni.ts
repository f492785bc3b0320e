import sharp from 'sharp';

const LARGHEZZA = 1200;
const ALTEZZA = 800;

const foglietti = [
  [180, 170, '#ffd166'],
  [360, 150, '#ef8354'],
  [540, 180, '#8ecae6'],
  [720, 160, '#b5e48c'],
  [900, 175, '#ffd166'],
  [200, 330, '#8ecae6'],
  [380, 350, '#b5e48c'],
  [560, 335, '#ffd166'],
  [740, 350, '#ef8354'],
  [910, 330, '#cdb4db'],
] as const;

const foglietto = ([x, y, colore]: readonly [number, number, string]) =>
  `<g transform="translate(${x} ${y}) rotate(${((x + y) % 9) - 4})"><rect width="130" height="120" fill="${colore}"/>
   <path d="M18 36h94M18 60h80M18 84h60" stroke="#0003" stroke-width="7"/></g>`;

const sedia = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})"><rect width="70" height="60" rx="12" fill="#c8553d"/><path d="M12 60v46M58 60v46" stroke="#5b3b2e" stroke-width="9"/></g>`;

const arco = (x: number) =>
  `<path d="M${x} 700V380a110 110 0 0 1 220 0v320z" fill="#7a3b2e"/><path d="M${x + 24} 700V390a86 86 0 0 1 172 0v310z" fill="#f2d5a7"/>`;

const pino = (x: number, y: number, scala: number) =>
  `<g transform="translate(${x} ${y}) scale(${scala})"><rect x="-9" y="0" width="18" height="230" fill="#6b4f3a"/><ellipse rx="150" ry="62" fill="#2d6a4f"/><ellipse cx="-50" cy="-26" rx="90" ry="46" fill="#40916c"/></g>`;

/** Drawn scenes, without people, so that no picture needs a release. */
const scene = {
  foglietti: `<rect width="1200" height="800" fill="#e9ecef"/><rect x="120" y="100" width="980" height="440" rx="10" fill="#fff" stroke="#adb5bd" stroke-width="10"/>
    ${foglietti.map(foglietto).join('')}<rect y="660" width="1200" height="140" fill="#c9a27c"/>`,
  sala: `<rect width="1200" height="800" fill="#f1e9da"/><rect y="600" width="1200" height="200" fill="#b08968"/>
    <rect x="140" y="90" width="420" height="260" fill="#cfe8ef" stroke="#7f5539" stroke-width="14"/><path d="M350 90v260" stroke="#7f5539" stroke-width="10"/>
    <rect x="700" y="120" width="360" height="210" fill="#fff" stroke="#555" stroke-width="8"/><ellipse cx="600" cy="560" rx="330" ry="90" fill="#7f5539"/>
    <ellipse cx="600" cy="545" rx="330" ry="90" fill="#ddb892"/>${[190, 420, 650, 900].map((x) => sedia(x, 620)).join('')}`,
  portico: `<rect width="1200" height="800" fill="#f6bd60"/><rect y="120" width="1200" height="580" fill="#c8553d"/>
    ${[40, 330, 620, 910].map(arco).join('')}${[110, 400, 690, 980].map((x) => `<rect x="${x}" y="165" width="80" height="80" fill="#386641"/>`).join('')}<rect y="700" width="1200" height="100" fill="#8d99ae"/>`,
  pineta: `<rect width="1200" height="800" fill="#caf0f8"/><rect y="420" width="1200" height="150" fill="#48cae4"/><rect y="540" width="1200" height="260" fill="#f4e1b6"/>
    ${pino(230, 300, 1.3)}${pino(560, 360, 1)}${pino(960, 290, 1.4)}<path d="M420 720h320" stroke="#7f5539" stroke-width="22"/><path d="M460 720v60M700 720v60" stroke="#7f5539" stroke-width="14"/>`,
  colline: `<rect width="1200" height="800" fill="#d8f3dc"/><circle cx="980" cy="150" r="80" fill="#ffd166"/><path d="M0 470q300-200 620-20t580-60v410H0z" fill="#95d5b2"/>
    <path d="M0 580q340-150 640 0t560-40v260H0z" fill="#52b788"/><path d="M0 690q400-110 700 10t500-30v130H0z" fill="#40916c"/><rect x="520" y="390" width="120" height="110" fill="#fefae0"/><path d="M500 395l80-70 80 70z" fill="#bc4749"/>`,
  orto: `<rect width="1200" height="800" fill="#e0f2e9"/><rect y="380" width="1200" height="420" fill="#8a5a44"/>
    ${[420, 520, 620, 720].map((y) => `<path d="M60 ${y}h1080" stroke="#6f4518" stroke-width="30"/>${Array.from({ length: 12 }, (_, posto) => `<circle cx="${110 + posto * 90}" cy="${y - 22}" r="28" fill="${posto % 3 === 0 ? '#74c69d' : '#2d6a4f'}"/>`).join('')}`).join('')}
    <rect x="860" y="210" width="200" height="170" fill="#bc6c25"/><path d="M840 215l120-90 120 90z" fill="#606c38"/>`,
} as const;

export type Scena = keyof typeof scene;

/** A scene as PNG. */
export const disegno = (scena: Scena): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${LARGHEZZA}" height="${ALTEZZA}" viewBox="0 0 ${LARGHEZZA} ${ALTEZZA}">${scene[scena]}</svg>`,
    ),
  )
    .png({ palette: true })
    .toBuffer();
