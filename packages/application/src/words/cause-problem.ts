import type { LikelyCause } from '@meldplicht/event-store'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

const ADDRESS =
  'Laat de beheerder het adres van de server verbeteren. Het staat in MELDPLICHT_STORE, of achter --from of --to.'
const ADDRESS_ENGLISH =
  'Let the administrator mend the address of the server. It is in MELDPLICHT_STORE, or after --from or --to.'

const CAUSES: Readonly<Record<LikelyCause, Problem>> = {
  'server-address': problem(
    'Het adres van de server met het register klopt niet.',
    ADDRESS,
    'The address of the server with the register is not right.',
    ADDRESS_ENGLISH,
  ),
  'server-files': problem(
    'Een certificaat of sleutel voor de server met het register is niet te lezen.',
    'Laat de beheerder kijken naar de bestanden achter tlsCAFile, userCertFile en userKeyFile in het adres van de server.',
    'A certificate or key for the server with the register cannot be read.',
    'Let the administrator look at the files after tlsCAFile, userCertFile and userKeyFile in the address of the server.',
  ),
  'server-unknown-host': problem(
    'De naam van de server met het register is niet te vinden op het netwerk.',
    `${ADDRESS} Klopt het adres? Probeer het opnieuw of bel.`,
    'The name of the server with the register cannot be found on the network.',
    `${ADDRESS_ENGLISH} Is the address right? Try again, or call.`,
  ),
  'server-nobody-listens': problem(
    'De server met het register staat uit, of luistert op een andere poort.',
    'Laat de beheerder de server starten en de poort in het adres nakijken (meestal 2113). Probeer het opnieuw of bel.',
    'The server with the register is switched off, or listens on another port.',
    'Let the administrator start the server and check the port in the address (mostly 2113). Try again, or call.',
  ),
  'server-no-node': problem(
    'Geen enkele server van het cluster met het register geeft antwoord.',
    'Laat de beheerder de namen van de servers nakijken, en of ze allemaal TLS gebruiken of geen van alle. Probeer het opnieuw of bel.',
    'No server of the cluster with the register answers.',
    'Let the administrator check the names of the servers, and that all of them use TLS or none does. Try again, or call.',
  ),
  'server-not-ready': problem(
    'De server met het register is nog aan het starten, of het cluster kiest een leider.',
    'Wacht even en probeer het opnieuw. Duurt het langer dan een minuut? Waarschuw de beheerder en bel.',
    'The server with the register is still starting, or its cluster is choosing a leader.',
    'Wait a moment and try again. Does it take more than a minute? Warn the administrator, and call.',
  ),
  'server-without-tls': problem(
    'De server met het register gebruikt geen TLS, en Meldplicht wel.',
    'Laat de beheerder TLS op de server aanzetten, of tls=false in het adres zetten.',
    'The server with the register does not use TLS, and Meldplicht does.',
    'Let the administrator switch TLS on at the server, or put tls=false in the address.',
  ),
  'server-with-tls': problem(
    'De server met het register verbreekt de verbinding meteen. Meestal gebruikt de server dan TLS, en Meldplicht niet.',
    'Laat de beheerder tls=false uit het adres van de server halen.',
    'The server with the register breaks the connection at once. Mostly it uses TLS then, and Meldplicht does not.',
    'Let the administrator take tls=false out of the address of the server.',
  ),
  'server-needs-name': problem(
    'Voor TLS is een naam van de server met het register nodig. In het adres staat een nummer.',
    'Laat de beheerder de naam van de server in het adres zetten.',
    'TLS needs a name of the server with the register. The address has a number.',
    'Let the administrator put the name of the server in the address.',
  ),
  'server-untrusted': problem(
    'Meldplicht vertrouwt het certificaat van de server met het register niet.',
    'Laat de beheerder met tlsCAFile in het adres zeggen welke instantie het certificaat uitgaf.',
    'Meldplicht does not trust the certificate of the server with the register.',
    'Let the administrator say with tlsCAFile in the address which authority issued the certificate.',
  ),
  'server-other-name': problem(
    'De naam in het adres staat niet in het certificaat van de server met het register.',
    'Laat de beheerder de naam gebruiken die in het certificaat staat.',
    'The name in the address is not in the certificate of the server with the register.',
    'Let the administrator use the name that is in the certificate.',
  ),
  'server-asks-certificate': problem(
    'De server met het register vraagt om een certificaat van Meldplicht, of neemt het niet aan.',
    'Laat de beheerder userCertFile en userKeyFile in het adres van de server zetten of nakijken.',
    'The server with the register asks Meldplicht for a certificate, or does not take it.',
    'Let the administrator put userCertFile and userKeyFile in the address of the server, or check them.',
  ),
  'server-tls-fails': problem(
    'De verbinding met TLS naar de server met het register lukt niet.',
    'Laat de beheerder de certificaten en het adres van de server nakijken.',
    'The connection with TLS to the server with the register fails.',
    'Let the administrator check the certificates and the address of the server.',
  ),
  'server-credentials': problem(
    'De gebruikersnaam of het wachtwoord voor de server met het register klopt niet.',
    ADDRESS,
    'The user name or the password for the server with the register is not right.',
    ADDRESS_ENGLISH,
  ),
  'server-rights': problem(
    'Meldplicht mag niet bij het register op de server: er is geen gebruiker opgegeven, of die mag te weinig.',
    'Laat de beheerder een gebruiker met wachtwoord in het adres zetten, of de rechten van de gebruiker op de server nakijken.',
    'Meldplicht may not read the register on the server: no user was given, or that user may do too little.',
    'Let the administrator put a user with a password in the address, or check the rights of the user on the server.',
  ),
  'file-wal-alone': problem(
    'Naast het registerbestand staat een bestand (-wal) met de nieuwste gebeurtenissen. Wie alleen leest, kan daar nu niet bij.',
    'Laat de beheerder Meldplicht één keer starten op deze gegevensmap, of een reservekopie gebruiken. Verwijder het bestand niet.',
    'Beside the file of the register stands a file (-wal) with the newest events. Who only reads cannot get at them now.',
    'Let the administrator start Meldplicht once on this data directory, or use a backup. Do not remove the file.',
  ),
}

/** What is usually the matter with a store in words, and what to do about it. */
export const causeProblem = (cause: LikelyCause): Problem => CAUSES[cause]
