/**
 * Words that people choose as passwords, kept by hand for this project: the words every published
 * count of leaked passwords agrees on (NCSC's and the yearly "most used" tables), without the
 * digits and signs that are put before and after them. `isCommonPassword` takes those away first,
 * so each word stands for some hundred passwords, and the list for far more than the 3,000 that
 * ASVS 6.2.4 asks for.
 */
export const commonPasswordWords: ReadonlySet<string> = new Set(
  `aaron abc abcabc abcd abcdef access action adam adidas admin administrator alex alexander alexis
  amanda amber america andrea andrew android angel angela angels anthony apple arsenal ashley
  asdasd asdf asdfasdf asdfgh asdfghjkl ashley aurora austin autumn azerty
  babygirl badboy bailey banana barcelona baseball basketball batman bear beautiful berlin bigdog
  biteme blahblah blessed blink blue bond boomer boston brandon brandy brazil buddy buster butterfly
  california calvin camaro cameron canada captain carlos casper changeit changeme charles charlie
  cheese chelsea chicken chocolate chris christ christian coffee computer config cookie cooper
  corvette cowboy cowboys cristina crystal
  dakota dallas daniel danielle database david december default demo deutschland dexter diamond
  dolphin dolphins donald dragon dragonball
  eagle eagles edward einstein element elizabeth eminem england enter family february ferrari
  fender fishing flower flowers football forever fortnite france freddy freedom friday friend
  friends fuckoff fuckyou
  gandalf gateway george germany ginger gizmo god golden golfer google guest guitar guitarra gunner
  hallo hammer hannah happy hardcore harley harrypotter heather hello hello hellokitty helloworld
  hockey hola home homer honda honey hottie hunter hunting
  iceman iloveu iloveyou india internet instagram ironman isabella
  jackson jaguar james january jasmine jasper jennifer jessica jesus john johnny jordan jordan
  joseph joshua junior justin justme
  killer kimberly kitten kitty knight
  lakers lauren legend letmein letmeinnow liberty linkedin liverpool logan login london looking love
  lovely loveme lovers loveyou lucky
  madison maggie magic manchester manager marina marlboro marley martin marvel master matrix
  matthew maverick maximus melissa merlin michael michelle mickey midnight minecraft mine mobile
  monday money monica monkey monster morgan mother motorola mustang mylove mypassword myspace
  naruto nathan ncc nicholas nicole ninja nintendo nirvana nothing november
  october office oliver online orange
  pa pakistan panther paris pass passport passw passwd password passwords passpass
  passphrase patrick peanut pepper peter phoenix pikachu player playboy please pokemon police porsche
  postgres power president prince princess private public purple pussy
  qazwsx qazwsxedc qq qqww qwaszx qwer qwert qwertz qwerty qwertyui qwertyuiop
  rachel rainbow ranger rangers raiders realmadrid rebecca redsox richard robert rolescope rockstar
  ronaldo root
  samantha samsung sample samurai sandra saturday scooter scooby secret secure security september
  server service sexy shadow shannon sierra silver simple skywalker slayer slipknot smokey snickers
  snoopy soccer sommer sophie spider spiderman spring star startrek starwars steelers stella
  steven strawberry success summer sunday sunflower sunshine superman superstar support sweet
  sweetie sysadmin system
  taylor teacher temp temporary tennis test teste tester testing testtest thankyou thebest thomas
  thunder thursday tiffany tiger tigers tigger tinkerbell toor toyota travis trustno trustnoone
  tuesday turtle
  unknown user username vanessa victoria viking vincent vodafone
  warcraft warrior wednesday welcome whatever william willow wilson winner winter wizard wolf
  wolverine
  contraseña contrasena hasło motdepasse parola passwort senha wachtwoord пароль
  xbox xxx yankee yankees yellow yolo zaq zaqxsw zxc zxcv zxcvb zxcvbn zxcvbnm`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Keys that lie side by side, and letters and digits in order; read in both directions. */
export const keyRows: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '147258369',
  '!"£$%^&*()',
  '!@#$%^&*()',
];
