import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.js';

describe('recogniseLanguage', () => {
  it.each([
    [
      'en',
      'We are looking for a person who likes to work with maps and with the people of our team.',
    ],
    [
      'nl',
      'Wij zoeken een collega die graag met kaarten werkt en het leuk vindt om samen met ons team te bouwen.',
    ],
    [
      'de',
      'Wir suchen eine Kollegin oder einen Kollegen für unser Team, um mit uns die Karten der Zukunft zu bauen.',
    ],
    [
      'fr',
      'Nous recherchons une personne pour rejoindre notre équipe et construire avec nous les cartes de demain.',
    ],
    [
      'es',
      'Buscamos una persona para nuestro equipo que quiera construir con nosotros los mapas del futuro y de la web.',
    ],
    [
      'it',
      'Cerchiamo una persona per il nostro team che voglia costruire con noi le mappe del futuro e della città.',
    ],
    [
      'pt',
      'Procuramos uma pessoa para o nosso time que queira construir mapas com a gente e não tenha medo do novo.',
    ],
    [
      'pl',
      'Szukamy osoby do naszego zespołu, która chce budować z nami mapy oraz pracować na danych i nie boi się zmian.',
    ],
    [
      'sv',
      'Vi söker dig som vill bygga kartor med oss och som inte är rädd för att lära dig nya saker på jobbet.',
    ],
    [
      'fi',
      'Etsimme tiimiin ihmistä, joka haluaa rakentaa karttoja kanssa meidän, ja joka ei pelkää uutta, kun työ on hyvä.',
    ],
    [
      'tr',
      'Ekip için harita yapmak isteyen ve yeni bir iş öğrenmekten korkmayan, veri ile çalışacak bir kişi arıyoruz.',
    ],
    ['ja', '私たちは地図を作るチームで一緒に働く仲間を探しています。'],
    ['zh', '我们正在寻找一位热爱地图的工程师加入我们的团队。'],
    ['ko', '우리는 지도를 만드는 팀에서 함께 일할 동료를 찾고 있습니다.'],
    ['ru', 'Мы ищем человека, который хочет делать карты вместе с нами.'],
    ['uk', 'Ми шукаємо людину, яка хоче робити карти разом із нами, її досвід важливий.'],
    ['ar', 'نبحث عن شخص يحب الخرائط للعمل مع فريقنا'],
    ['el', 'Αναζητούμε έναν συνάδελφο που αγαπά τους χάρτες'],
    ['und', ''],
    ['und', 'Python SQL Git'],
    ['und', '12 34 56'],
  ])('finds %s', (language, text) => {
    expect(parseDocument(text).language).toBe(language);
  });

  it('finds the language of most of a text', () => {
    const dutch = 'Wij zoeken een collega die met ons de kaarten van het land wil bouwen.';
    const english = 'We are looking for a person who likes to work on the maps of the world. ';
    expect(parseDocument(english.repeat(3) + dutch).language).toBe('en');
  });
});
