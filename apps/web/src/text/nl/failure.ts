/** Error pages: what did not happen, what was kept, what to do. */
export const failure = {
  400: {
    title: 'Dit kunnen wij niet lezen',
    happened: 'Wat u stuurde klopt niet. Er is niets vastgelegd.',
    todo: 'Ga terug, kijk wat u invulde en probeer het opnieuw.',
  },
  403: {
    title: 'Dit kwam niet van een pagina van Meldplicht',
    happened: 'Een andere website stuurde iets op uw naam. Er is niets vastgelegd.',
    todo: 'Deed u dit zelf? Open het formulier dan in Meldplicht en vul het daar in.',
  },
  404: {
    title: 'Deze pagina is er niet, of u mag haar niet zien.',
    happened: 'Wij laten niet zien welke van de twee het is.',
    todo: 'Controleer het adres, of ga naar het begin.',
  },
  409: {
    title: 'Iemand anders wijzigde dit net. Kijk wat er veranderde.',
    happened: 'Wat u stuurde is niet vastgelegd. Wat de ander vastlegde staat er wel.',
    todo: 'Ga terug naar het incident, kijk wat er veranderde en doe het zo nodig opnieuw.',
  },
  'sent-before': {
    title: 'Dit formulier is al eerder verstuurd',
    happened:
      'Wat u de eerste keer stuurde, is vastgelegd. Wat u nu stuurde is daar anders dan, en is niet vastgelegd.',
    todo: 'Kijk wat er staat. Moet er iets bij of klopt er iets niet? Open het formulier dan opnieuw.',
  },
  413: {
    title: 'Dit is te groot',
    happened: 'Wat u stuurde is te groot. Er is niets vastgelegd.',
    todo: 'Maak uw tekst korter. Een bestand hoort hier niet: beschrijf het en zeg waar het ligt.',
  },
  500: {
    title: 'Opslaan lukte niet. Probeer het opnieuw of bel.',
    happened: 'Er ging iets mis bij ons. Wat u net stuurde is misschien niet vastgelegd.',
    todo: 'Ga terug: uw tekst staat er meestal nog. Twee keer sturen kan geen kwaad; wij leggen het één keer vast.',
  },
  503: {
    title: 'Wij kunnen nu niets opslaan. Probeer het opnieuw of bel.',
    happened: 'De opslag is nu niet bereikbaar. Wat u net stuurde is niet vastgelegd.',
    todo: 'Ga over een minuut terug en stuur het opnieuw. Twee keer sturen kan geen kwaad.',
  },
  'not-shown': {
    title: 'Wij kunnen deze pagina nu niet tonen. Probeer het opnieuw of bel.',
    happened: 'Er ging iets mis bij ons. Wat is vastgelegd, blijft bewaard.',
    todo: 'Open de pagina over een minuut opnieuw.',
  },
  back: 'Naar het begin',
  toIncident: 'Terug naar het incident',
  call: 'Is er haast? Bel',
  reference: (id: string): string => `Kenmerk voor de beheerder: ${id}`,
}
