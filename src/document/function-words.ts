/**
 * Function words by language (BCP 47), space-separated: those that texts of the language are full
 * of and that few others share. A word of several languages counts for each of them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in a is for with on you we our that are be as will your this or an by from have at it their who can not all more they about into what how but',
  nl: 'de het een en van in je is voor met op te dat zijn aan wij ons onze bij die niet ook als er wat om naar jij jouw wordt worden hebt bent of uit over heb zoals binnen ben ervaring',
  de: 'der die das und in zu den mit von für ein eine einen auf im ist dem des sich nicht auch als an bei wir du dich dir unser unsere unseren deine sie ihr oder zum zur sowie werden bist aus über nach hast einer einem',
  fr: 'le la les de des et un une du en dans pour vous nous est sur avec au aux que qui votre vos notre nos par plus ce cette sont ou ton tes tu son être afin leur ainsi',
  es: 'el la los las de del en un una que con para por se su es nuestro nuestra nuestros al lo como más tu tus te sus son estamos serás nuestras ser está',
  it: 'il lo la gli le di del della dei delle un una che con per in nel nella si sono al alla da come tuo tua più nostra nostro anche ai alle tra',
  pt: 'os as de do da dos das em um uma que com para por no na nos nas se ao você nosso nossa mais seu sua ou são às pela pelo como não',
  pl: 'na do się jest nie oraz że od dla jak to za po są lub przez będzie ci naszego nasz twoje który które praca',
  sv: 'och att det en som är på för med av du vi till den ett har din ditt kan inte om eller hos oss vår våra dig de ska från vara',
  da: 'og at det en er på for med af du vi til den et har din dit kan ikke om eller hos os vores dig de skal fra som være blive samt',
  no: 'og det en er på for med av du vi til den et har din ditt kan ikke om eller hos oss våre deg de skal fra som være bli samt vår',
  fi: 'ja on ei se että joka tai kun myös sekä ovat olet olla kanssa meillä sinulla meidän sinun työ mukaan jotka voi hyvä niin mutta',
  tr: 've bir bu için ile da de olan olarak daha gibi çok en veya ya kadar sonra olan ekip iş biz siz ne üzerinde sahip',
  cs: 'na je do to že pro si jsou od za jako by nebo které který jak už budeš při také naše',
};
